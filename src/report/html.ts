import type { Run } from '../model/run.ts'
import { pageData } from './html/page-data.ts'
import { page } from './html/page.ts'
import type { ReportOptions } from './reporter.ts'

/** The concordance: one page for people, with all versions side by side and the findings in them, that needs nothing but a browser. */
export function htmlReport(run: Run, options: ReportOptions): string {
  return page(pageData(run, options))
}
