import { repeatedWord } from '../../rules/repeated-word.ts'
import { testRule } from './rule-tester.ts'

testRule(repeatedWord, {
  silent: [
    {
      name: 'German relative pronoun and article',
      versions: { de: 'Die Regeln, die die Behörde erlässt, gelten.', en: 'The rules apply.' },
    },
    { name: 'French pronouns', versions: { fr: 'Nous nous engageons à agir.', en: 'We undertake to act.' } },
    { name: 'Dutch die die', versions: { nl: 'De regels die die autoriteit stelt, gelden.', sv: 'Reglerna gäller.' } },
    {
      name: 'other versions repeat as well',
      versions: { en: 'The island of Bora Bora is concerned.', fr: "L'île de Bora Bora est concernée." },
    },
    {
      name: 'numbers and letters',
      versions: { en: 'Points a a and 5 5 of the form.', pl: 'Punkty a a i 5 5 formularza.' },
    },
    {
      name: 'a mark stands between',
      versions: { it: 'Il Consiglio, il Consiglio europeo e la Commissione.', pt: 'O Conselho e a Comissão.' },
    },
    {
      name: 'a capital makes another word',
      versions: { de: 'Er ist sein Sein schuldig.', en: 'He owes his existence.' },
    },
    {
      name: 'a noun that a short word links twice',
      versions: { en: 'Statistics on public health and health and safety at work.', fr: 'Statistiques de santé.' },
    },
  ],
  finds: [
    {
      name: 'French article',
      versions: {
        en: 'The Council invited the Commission.',
        fr: 'Réuni à Lille, le ⟦le⟧ Conseil a invité la Commission.',
      },
      finds: [
        {
          severity: 'warning',
          deviating: ['fr'],
          departure: 'intrinsic',
          message: 'fr repeats `le` at once',
          says: { fr: ['le'] },
        },
      ],
    },
    {
      name: 'Bulgarian preposition',
      versions: {
        bg: 'След получаването на ⟦на⟧ предложението.',
        hr: 'Nakon primitka prijedloga.',
        it: 'Dopo la proposta.',
      },
      finds: [{ deviating: ['bg'] }],
    },
    {
      name: 'at the beginning of a sentence',
      versions: { sv: 'Och ⟦och⟧ rådet beslutar.', da: 'Og Rådet beslutter.' },
      finds: [{ deviating: ['sv'] }],
    },
    {
      name: 'several words',
      versions: {
        ro: 'Se stabilește în special ⟦în special⟧ de Consiliu.',
        en: 'It is set in particular by the Council.',
      },
      finds: [{ message: 'ro repeats `în special` at once' }],
    },
    {
      name: 'over a line end',
      versions: { en: 'The rules of the\n⟦the⟧ Council apply.', de: 'Die Regeln des Rates gelten.' },
      finds: [{ deviating: ['en'] }],
    },
    {
      name: 'a name, or a language that is not known: may be told',
      versions: { en: 'The Parliament ⟦Parliament⟧ decides.', id: 'Dewan memutuskan.' },
      finds: [{ severity: 'info', deviating: ['en'] }],
    },
  ],
})
