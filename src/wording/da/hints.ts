/** What the first minute points out. */
export const hints = {
  move: 'Træk en opgave til en anden forvaltning, eller gå til den og tryk M.',
  number: 'Tryk på et understreget tal, og se, hvad det bygger på.',
  export: 'Tag det med dig under Eksportér øverst til højre: som webside, som tabel eller på papir.',
  understood: 'Forstået',
  noMore: 'Ingen flere tip',
};
