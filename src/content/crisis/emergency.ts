/**
 * Emergency numbers of the countries where one is stated without doubt: the first of each is what people are told to
 * call, the others reach the same services. Where each comes from, and when it must be looked at again, is in
 * `emergency.sources.ts`. An emergency number never hides itself: an old one is better than none.
 */
const NUMBERS =
  'GB 999 112,IE 112 999,US 911,CA 911,MX 911,BR 192,AU 000,NZ 111,ZA 112,IN 112,SG 995,MY 999,TH 1669,HK 999,JP 119,KR 119,NO 113,CH 112,' +
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK 112';

const BY_COUNTRY = new Map(
  NUMBERS.split(',').flatMap((group) => {
    const words = group.split(' ');
    const numbers = words.filter((word) => word < 'A');
    return words.filter((word) => word >= 'A').map((country) => [country, numbers] as const);
  }),
);

/** All that reach help in that country, the one to show first. Empty: we do not know it. */
export const emergencyNumbers = (country: string): readonly string[] => BY_COUNTRY.get(country) ?? [];

export const EMERGENCY_COUNTRIES: readonly string[] = [...BY_COUNTRY.keys()];
