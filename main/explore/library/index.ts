import { ARTS } from './arts.ts';
import { BUILDING } from './building.ts';
import { BUILDING_ENERGY } from './building-energy.ts';
import { BUSINESS_MONEY } from './business-money.ts';
import { BUSINESS_OFFICES } from './business-offices.ts';
import { CARE } from './care.ts';
import { COMMUNITY } from './community.ts';
import { CRAFTS } from './crafts.ts';
import { HOSPITALITY_FOOD } from './hospitality.ts';
import { HOSPITALITY_GUESTS } from './hospitality-guests.ts';
import { LAND_PLANTS } from './land.ts';
import { LAND_ANIMALS } from './land-animals.ts';
import { LAW } from './law.ts';
import { LAW_SERVICE } from './law-service.ts';
import { MAKING_WORKS } from './making.ts';
import { MAKING_ENERGY } from './making-energy.ts';
import { MAKING_ENGINEERS } from './making-engineers.ts';
import { MEDIA } from './media.ts';
import { MEDICINE_DOCTORS } from './medicine.ts';
import { MEDICINE_THERAPY } from './medicine-therapy.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { OWN } from './own.ts';
import type { OwnOccupation } from './own-occupation.ts';
import { PERSONAL } from './personal.ts';
import { SCIENCE } from './science.ts';
import { SCIENCE_PEOPLE } from './science-people.ts';
import { SELLING } from './selling.ts';
import { SOFTWARE } from './software.ts';
import { SOFTWARE_RUNNING } from './software-running.ts';
import { TEACHING_SCHOOLS } from './teaching.ts';
import { TEACHING_BEYOND } from './teaching-beyond.ts';
import { TRANSPORT_MOVING } from './transport.ts';
import { TRANSPORT_KEEPING } from './transport-workshops.ts';

export type { OwnOccupation, Six } from './own-occupation.ts';

/** The day on which the library's strengths, neighbours and words were judged to be right, as YYYY-MM-DD. */
export const JUDGED_ON = '2026-11-28';

/** A field of work: a shelf of the library. */
export interface FieldOfWork {
  readonly label: string;
  readonly occupations: readonly OwnOccupation[];
}

/** The fields of work by id, in the order in which they are shown. */
export const FIELDS_OF_WORK = {
  building: { label: 'Building and trades', occupations: [...BUILDING, ...BUILDING_ENERGY] },
  making: {
    label: 'Making and engineering',
    occupations: [...MAKING_WORKS, ...MAKING_ENGINEERS, ...MAKING_ENERGY],
  },
  transport: { label: 'Vehicles and transport', occupations: [...TRANSPORT_MOVING, ...TRANSPORT_KEEPING] },
  land: { label: 'Farming, animals and nature', occupations: [...LAND_PLANTS, ...LAND_ANIMALS] },
  hospitality: { label: 'Food and hospitality', occupations: [...HOSPITALITY_FOOD, ...HOSPITALITY_GUESTS] },
  care: { label: 'Care', occupations: CARE },
  medicine: { label: 'Medicine and therapy', occupations: [...MEDICINE_DOCTORS, ...MEDICINE_THERAPY] },
  teaching: { label: 'Teaching and learning', occupations: [...TEACHING_SCHOOLS, ...TEACHING_BEYOND] },
  community: { label: 'Social work and community', occupations: COMMUNITY },
  science: { label: 'Science and research', occupations: [...SCIENCE, ...SCIENCE_PEOPLE] },
  software: { label: 'Software and data', occupations: [...SOFTWARE, ...SOFTWARE_RUNNING] },
  arts: { label: 'Art and design', occupations: ARTS },
  media: { label: 'Writing, media and stage', occupations: MEDIA },
  crafts: { label: 'Crafts', occupations: CRAFTS },
  law: { label: 'Law and public service', occupations: [...LAW, ...LAW_SERVICE] },
  business: {
    label: 'Business, money and administration',
    occupations: [...BUSINESS_MONEY, ...BUSINESS_OFFICES],
  },
  selling: { label: 'Selling and marketing', occupations: SELLING },
  own: { label: 'A business of one’s own', occupations: OWN },
  personal: { label: 'Sport, body and personal services', occupations: PERSONAL },
} as const satisfies Readonly<Record<string, FieldOfWork>>;

export type FieldOfWorkId = keyof typeof FIELDS_OF_WORK;

/** An occupation where it stands in the library: in its field, among its neighbours. */
export interface ShelvedOccupation extends OwnOccupation {
  readonly field: FieldOfWorkId;
  /** Ids of the occupations near it, seen from either side. */
  readonly neighbours: readonly string[];
}

/** For each occupation named in a pair, the ids on the other side of its pairs. */
function bothWays(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const put = (at: string, other: string) => {
    const list = near.get(at);
    if (list) list.push(other);
    else near.set(at, [other]);
  };
  for (const [one, other] of pairs) {
    put(one, other);
    put(other, one);
  }
  return near;
}

/** The whole library, field after field. */
export const OWN_OCCUPATIONS: readonly ShelvedOccupation[] = (() => {
  const near = bothWays(NEIGHBOURS);
  return (Object.keys(FIELDS_OF_WORK) as FieldOfWorkId[]).flatMap((field) =>
    FIELDS_OF_WORK[field].occupations.map((occupation) => ({
      ...occupation,
      field,
      neighbours: near.get(occupation.id) ?? [],
    })),
  );
})();
