export { pointLetterKey } from '../../locale/point-letters.ts'
