/** What says in which form a business is run, and tells no two of them apart. Letters with dots or strokes are joined: “S.p.A.” is “spa”. */
const legalForms: ReadonlySet<string> = new Set(
  `ab ag aps as asa bv bvba co company corp corporation cv doo dd eg ek eu eurl ev gbr ggmbh ggmb gie gmbh
   inc incorporated kft kg kgaa kk limited llc llp lp ltd ltda mbh nv nyrt ohg oo oy oyj plc ptd pte pty rt sa sae sarl sas sasu sca
   se sl slu snc sp spa srl sro stiftung ug vof z zrt`.split(/\s+/),
);

/**
 * An employer's name as it is compared: without case, accents, punctuation and the legal forms at its end; “Häfen Nord GmbH & Co. KG” is
 * “hafen nord”. Empty for a name without letters or digits.
 */
export function employerKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae')
    .replace(/[’'`]/g, '')
    .replaceAll('&', ' and ')
    // Letters with dots or strokes between them are one word.
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:[./]\p{L})+\.?(?![\p{L}\p{N}])/gu, (letters) =>
      letters.replace(/[./]/g, ''),
    )
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const last = words.findLastIndex((word) => !legalForms.has(word) && word !== 'and');
  // A name made of nothing else, such as “SAS”, is a name.
  return (last === -1 ? words : words.slice(0, last + 1)).join(' ');
}

/** Whether two names are of the same employer, as far as names tell; a name that says nothing is nobody's. */
export function isSameEmployer(one: string, other: string): boolean {
  const key = employerKey(one);
  return key !== '' && key === employerKey(other);
}
