import { arts } from './arts.ts';
import { building } from './building.ts';
import { buildingEnergy } from './building-energy.ts';
import { businessMoney } from './business-money.ts';
import { businessOffices } from './business-offices.ts';
import { care } from './care.ts';
import { community } from './community.ts';
import { crafts } from './crafts.ts';
import { hospitalityFood } from './hospitality.ts';
import { hospitalityGuests } from './hospitality-guests.ts';
import { landPlants } from './land.ts';
import { landAnimals } from './land-animals.ts';
import { law } from './law.ts';
import { lawService } from './law-service.ts';
import { makingWorks } from './making.ts';
import { makingEnergy } from './making-energy.ts';
import { makingEngineers } from './making-engineers.ts';
import { media } from './media.ts';
import { medicineDoctors } from './medicine.ts';
import { medicineTherapy } from './medicine-therapy.ts';
import { neighbours } from './neighbours.ts';
import { own } from './own.ts';
import type { OwnOccupation } from './own-occupation.ts';
import { personal } from './personal.ts';
import { science } from './science.ts';
import { sciencePeople } from './science-people.ts';
import { selling } from './selling.ts';
import { software } from './software.ts';
import { softwareRunning } from './software-running.ts';
import { teachingSchools } from './teaching.ts';
import { teachingBeyond } from './teaching-beyond.ts';
import { transportMoving } from './transport.ts';
import { transportKeeping } from './transport-workshops.ts';

export type { OwnOccupation, Six } from './own-occupation.ts';

/** The day on which the library's strengths, neighbours and words were judged to be right, as YYYY-MM-DD. */
export const JUDGED_ON = '2026-11-28';

/** A field of work: a shelf of the library. */
export interface FieldOfWork {
  readonly label: string;
  /** Its occupations, made when they are first asked for: the library is large, and a start has no use for it. */
  readonly occupations: () => readonly OwnOccupation[];
}

/** The fields of work by id, in the order in which they are shown. */
export const FIELDS_OF_WORK = {
  building: { label: 'Building and trades', occupations: () => [...building(), ...buildingEnergy()] },
  making: {
    label: 'Making and engineering',
    occupations: () => [...makingWorks(), ...makingEngineers(), ...makingEnergy()],
  },
  transport: {
    label: 'Vehicles and transport',
    occupations: () => [...transportMoving(), ...transportKeeping()],
  },
  land: { label: 'Farming, animals and nature', occupations: () => [...landPlants(), ...landAnimals()] },
  hospitality: {
    label: 'Food and hospitality',
    occupations: () => [...hospitalityFood(), ...hospitalityGuests()],
  },
  care: { label: 'Care', occupations: care },
  medicine: {
    label: 'Medicine and therapy',
    occupations: () => [...medicineDoctors(), ...medicineTherapy()],
  },
  teaching: {
    label: 'Teaching and learning',
    occupations: () => [...teachingSchools(), ...teachingBeyond()],
  },
  community: { label: 'Social work and community', occupations: community },
  science: { label: 'Science and research', occupations: () => [...science(), ...sciencePeople()] },
  software: { label: 'Software and data', occupations: () => [...software(), ...softwareRunning()] },
  arts: { label: 'Art and design', occupations: arts },
  media: { label: 'Writing, media and stage', occupations: media },
  crafts: { label: 'Crafts', occupations: crafts },
  law: { label: 'Law and public service', occupations: () => [...law(), ...lawService()] },
  business: {
    label: 'Business, money and administration',
    occupations: () => [...businessMoney(), ...businessOffices()],
  },
  selling: { label: 'Selling and marketing', occupations: selling },
  own: { label: 'A business of one’s own', occupations: own },
  personal: { label: 'Sport, body and personal services', occupations: personal },
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

let library: readonly ShelvedOccupation[] | null = null;

/** The whole library, field after field. */
export function ownOccupations(): readonly ShelvedOccupation[] {
  library ??= shelved();
  return library;
}

function shelved(): ShelvedOccupation[] {
  const near = bothWays(neighbours());
  return (Object.keys(FIELDS_OF_WORK) as FieldOfWorkId[]).flatMap((field) =>
    FIELDS_OF_WORK[field].occupations().map((occupation) => ({
      ...occupation,
      field,
      neighbours: near.get(occupation.id) ?? [],
    })),
  );
}
