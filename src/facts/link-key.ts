/** Languages by which addresses tell their editions: the official ones of the Union. */
const LANGUAGES = new Set('bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' '))
/** What stands in the place of the language. */
const ANY = '*'

/**
 * What an address may be compared by: first the address without the language of its edition (`/en/`, `_fr.pdf`, `lang=de`), which is
 * the same in every version, then the address itself. Scheme, `www.` and a final slash do not count.
 */
export function addressKeys(written: string): readonly [string, ...string[]] {
  const bare = written.replace(/^(?:https?|ftp):\/\//i, '').replace(/^www\./i, '')
  const address = lowerHost(bare.endsWith('/') ? bare.slice(0, -1) : bare)
  const neutral = withoutLanguage(address)
  return neutral === address ? [address] : [neutral, address]
}

function lowerHost(address: string): string {
  const end = address.search(/[/?#]/)
  return end < 0 ? address.toLowerCase() : address.slice(0, end).toLowerCase() + address.slice(end)
}

function withoutLanguage(address: string): string {
  if (address.includes('@')) return address
  return address
    .replace(/(?<=\/)[A-Za-z]{2}(?:[-_][A-Za-z]{2})?(?=\/|$|\?|#)/g, anyIfLanguage)
    .replace(/(?<=[_.-])[A-Za-z]{2}(?=\.[a-z]{2,5}(?:$|[?#]))/g, anyIfLanguage)
    .replace(/(?<=[?&](?:lang|language|locale|lg|hl|uri_lang)=)[A-Za-z]{2}(?![A-Za-z])/gi, anyIfLanguage)
    .replace(/^[a-z]{2}(?=\.)/, anyIfLanguage)
}

function anyIfLanguage(tag: string): string {
  return LANGUAGES.has(tag.slice(0, 2).toLowerCase()) ? ANY : tag
}
