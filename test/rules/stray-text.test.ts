import { strayText } from '../../rules/stray-text.ts'
import { testRule } from './rule-tester.ts'

const da = ' NOTE \n\n1. Rådet vedtager sine konklusioner om havne. \n\n2. Rådet takker formandskabet. \n'
const nl = ' NOTA \n\n1. De Raad neemt zijn conclusies over havens aan. \n\n2. De Raad dankt het voorzitterschap. \n'
const sl = ' DOPIS \n\n1. Svet sprejme svoje sklepe o pristaniščih. \n\n2. Svet se zahvaljuje predsedstvu. \n'
const signature = '\n⟦2024-05-14T09:30:00+0000 \n\nGuarantee of Integrity and Authenticity⟧ \n'
const foot = '⟦7721/24 ab/CD/ef 1 \n\nJAI.2 NL⟧ \n'
const plain = (text: string): string => text.replaceAll(/[⟦⟧]/g, '')
const withFoot = (text: string, mark: string): string => text.replace('\n\n2.', `\n\n${mark}\n2.`)

testRule(strayText, {
  silent: [
    { name: 'no strays', format: 'text', versions: { da, nl, sl } },
    { name: 'two versions without strays', format: 'text', versions: { da, nl } },
    { name: 'one version alone', format: 'text', versions: { nl: plain(nl + signature) } },
    {
      name: 'all versions are signed',
      format: 'text',
      versions: { da: plain(da + signature), nl: plain(nl + signature), sl: plain(sl + signature) },
    },
    {
      name: 'most versions are signed',
      format: 'text',
      versions: { da: plain(da + signature), nl: plain(nl + signature), sl },
    },
    {
      name: 'all versions have feet',
      format: 'text',
      versions: { da: plain(withFoot(da, foot)), nl: plain(withFoot(nl, foot)) },
    },
  ],
  finds: [
    {
      name: 'a signature in one of three',
      format: 'text',
      versions: { da, nl: nl + signature, sl },
      finds: [{ severity: 'info', departure: 'intrinsic', deviating: ['nl'], message: /electronic signature/ }],
    },
    {
      name: 'a signature in one of two',
      format: 'text',
      versions: { da, nl: nl + signature },
      finds: [{ severity: 'info', deviating: ['nl'] }],
    },
    {
      name: 'a foot in one of three',
      format: 'text',
      versions: { da, nl: withFoot(nl, foot), sl },
      finds: [{ severity: 'warning', deviating: ['nl'], message: /7721\/24 ab\/CD\/ef 1 JAI\.2 NL/ }],
    },
    {
      name: 'a foot in one of two',
      format: 'text',
      versions: { da: withFoot(da, foot.replace('NL', 'DA')), sl },
      finds: [{ deviating: ['da'] }],
    },
    {
      name: 'a foot and a signature',
      format: 'text',
      versions: { da, nl: withFoot(nl, foot) + signature, sl },
      finds: [{ severity: 'warning' }, { severity: 'info' }],
    },
    {
      name: 'another version',
      format: 'text',
      versions: { da, nl, sl: sl + signature },
      finds: [{ deviating: ['sl'] }],
    },
  ],
})
