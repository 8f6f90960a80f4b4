// The script and the style of the HTML report as a module: what a browser runs, bundled from src/report/html/client.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const client = join(import.meta.dirname, '..', 'src/report/html/client')

/** @returns {Promise<string>} the text of src/report/html/client-code.ts */
export async function clientCode() {
  const style = readFileSync(join(client, 'style.css'), 'utf8').replaceAll(/\/\*[^]*?\*\/\n?/g, '')
  return [
    '/** What the page runs and how it looks: written by `npm run generate` from the files in `client`. */',
    `export const script = ${asLines(await bundle())}`,
    `export const style = ${asLines(style)}`,
    '',
  ].join('\n')
}

/** Left readable, so that whoever gets the page can see what it does. */
async function bundle() {
  const build = await rolldown({ input: join(client, 'main.ts'), platform: 'browser', logLevel: 'warn' })
  const { output } = await build.generate({ format: 'iife', comments: false, minify: false })
  await build.close()
  return output[0].code.replaceAll(/^\s*\/\/#.*\n/gm, '').replaceAll('</script', String.raw`<\/script`)
}

/**
 * One line of code a line of the module, so that a change shows where it is.
 * @param {string} code
 */
function asLines(code) {
  const lines = code
    .trim()
    .split('\n')
    .map((line) => `  ${JSON.stringify(line)},`)
  return `[\n${lines.join('\n')}\n].join('\\n')`
}
