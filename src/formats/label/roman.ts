export { romanValue } from '../../locale/roman.ts'
