import { createHash } from 'node:crypto'
import { script, style } from './client-code.ts'
import type { PageData } from './data.ts'
import { escapeHtml, scriptJson } from './escape.ts'
import { withoutScript } from './without-script.ts'

/** The whole file. Its own script and style, known by their hashes, are all that a browser will run; it can load nothing. */
export function page(data: PageData): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="lexparity ${escapeHtml(data.version)}">
<title>${escapeHtml(titleOf(data))}</title>
<style>${style}</style>
</head>
<body>
<noscript>${withoutScript(data)}</noscript>
<script type="application/json" id="data">${scriptJson(data)}</script>
<script>${script}</script>
</body>
</html>
`
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}

const POLICY = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function titleOf({ sets }: PageData): string {
  const [first] = sets
  return first === undefined
    ? 'Concordance'
    : `Concordance: ${first.id}${sets.length > 1 ? ` and ${sets.length - 1} more` : ''}`
}
