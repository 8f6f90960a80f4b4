import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility'

const SHEET = 'xl/worksheets/sheet{id}.xml'

/** What the writer of spreadsheets leaves to others; ranges as `A1:F20`. */
export interface SheetExtras {
  /** Rows can be filtered by the values of these columns; the first row has the titles. */
  readonly filter: string
  /** Cells that offer a choice of values. */
  readonly choice: { readonly range: string; readonly values: readonly string[] }
}

/** Adds filters and lists of choices to the first sheet. */
export function sheetFeature({ filter, choice }: SheetExtras) {
  const added = [`<autoFilter ref="${filter}"/>`, choiceMarkup(choice)]
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? []
  const transform = (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }): string =>
    sheetIndex > 0
      ? xml
      : added.reduce(
          (all, markup) => insertElementMarkupAccordingToOrderOfSiblings(all, markup, order, 'worksheet'),
          xml,
        )
  return { files: { transform: { [SHEET]: { transform } } } }
}

/** Values hold no quotation marks or commas. */
function choiceMarkup({ range, values }: SheetExtras['choice']): string {
  const list = `<formula1>"${values.join(',')}"</formula1>`
  return `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}">${list}</dataValidation></dataValidations>`
}
