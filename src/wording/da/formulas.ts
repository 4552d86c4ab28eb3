/** How a number is worked out, in words, by the formula that an explanation carries. */
export const formulas = {
  '#{ home(leaf) : leaf in area }':
    'antal forvaltninger, der har en del af området; samlet: gennemsnit over områderne',
  'Σ p²': 'hver forvaltnings andel af området gange sig selv, lagt sammen; samlet: gennemsnit over områderne',
  'Σ strength(crossing) / Σ strength':
    'styrken af de samspil, der går på tværs, delt med styrken af alle samspil',
  'Σ strength(crossing)': 'sum af styrken af de samspil, der går på tværs',
  'Σ strength': 'sum af styrken af alle samspil',
  'Σ strength(new)': 'sum af styrken af de samspil, der kommer til at gå på tværs',
  'Σ strength(gone)': 'sum af styrken af de samspil, der ikke længere går på tværs',
  'Σ strength(changed)': 'sum af styrken af de samspil, der går på tværs mellem andre end i dag',
  '#{ i : home(stepᵢ) ≠ home(stepᵢ₋₁) }':
    'antal gange et trin ligger i en anden forvaltning end trinnet før; samlet: gennemsnit over forløbene',
  '#{ home(step) }': 'antal forskellige forvaltninger, trinnene ligger i; samlet: gennemsnit over forløbene',
  '#{ listed task : #{ home(leaf) } ≥ 2 }': 'antal opgaver på listen med dele i mindst to forvaltninger',
  'Σ max(0, #{ home(leaf) } − 1)':
    'for hver funktion, der helst skal være samlet: antal forvaltninger, der har den, minus 1; lagt sammen',
  'max − min over committees: #{ listed task : some leaf there }':
    'antal opgaver på listen, udvalget har noget af; samlet: det højeste antal minus det laveste',
  '1 − Σ|xᵢ − xⱼ| / (2 n Σx)':
    '1 minus skævheden (Gini): den gennemsnitlige forskel mellem to af dem, delt med to gange gennemsnittet',
  'max xᵢ / min xᵢ': 'den største delt med den mindste',
  'max(i<j) (xᵢ + xⱼ) / Σx': 'de to største lagt sammen, delt med summen af alle',
  '#{ unit : x < threshold, no sister }':
    'antal enheder, der er mindre end grænsen og står alene i deres forvaltning',
  'Σ x(leaf), leaf moved or joined': 'sum af årsværk i de dele, der flytter eller kommer med',
  'Σ x(leaf)': 'sum af delene',
  'Σ share × x(leaf)': 'andel, der følger med, gange årsværk i de dele, der flytter; lagt sammen',
  '#{ listed task : some leaf moved or joined }':
    'antal opgaver på listen med mindst én del, der flytter eller kommer med',
  '#{ leaf moved or joined }': 'antal dele, der flytter eller kommer med',
  '#{ administration that gives or gets a leaf moved or joined }':
    'antal forvaltninger, der afgiver eller får en del',
  'max over administrations: Σ u(leaf) × w(leaf) / Σ w(leaf)':
    'for hver forvaltning: det, reformen højst kan tage af dens opgaver, delt med alle dens opgaver; den højeste andel tæller',
  'max over administrations: Σ u(leaf) × x(leaf) / Σ x(leaf)':
    'for hver forvaltning: de årsværk, reformen højst kan tage, delt med alle dens årsværk; den højeste andel tæller',
  'Σ u(leaf) × x(leaf) / Σ x(leaf)': 'de årsværk, reformen højst kan tage, delt med alle årsværk',
  'staffMoved × rate + systems':
    'årsværk, der skifter forvaltning, gange pris pr. årsværk, plus systemer og lokaler',
};
