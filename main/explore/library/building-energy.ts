import type { OwnOccupation } from './own-occupation.ts';

/** Building and trades: what the energy transition has added. */
export const buildingEnergy = (): readonly OwnOccupation[] => [
  {
    id: 'solar-installer',
    title: 'Solar installer',
    alsoCalled: ['Photovoltaic installer', 'Solar technician', 'PV fitter', 'Battery storage installer'],
    sentence: 'Puts solar panels on roofs and fields and connects them to house, car and grid.',
    does: [
      'Look at a roof for shade, age and load',
      'Screw rails to rafters without breaking tiles',
      'Run cables from roof to cellar and label each',
      'Start up inverter and battery and read what they say',
      'Show a household when to run the washing machine',
    ],
    interests: [7, 3, 1, 3, 2, 4],
    values: [5, 4, 2, 5, 3, 2],
    preparation: 2,
    way: 'Helpers on the roof are trained in weeks. The electrical connection needs an electrician or a longer course, and roofers bring half of it with them.',
    skills: ['surefootedness', 'electrical basics', 'neat fitting', 'teamwork'],
    hard: 'Roofs are hot in July and slippery in November, and whole teams are let go when a subsidy ends.',
    demands: ['outdoors', 'heavy-lifting', 'on-your-feet', 'unsteady-income', 'risk-of-injury'],
    counterparts: ['47-2231'],
  },
  {
    id: 'home-energy-adviser',
    title: 'Home energy adviser',
    alsoCalled: ['Energy consultant', 'Energy auditor', 'Domestic energy assessor', 'Retrofit coordinator'],
    sentence: 'Finds out where a house loses heat and money, and in which order it is best put right.',
    does: [
      'Creep through lofts and cellars with a torch and a notebook',
      'Photograph a wall’s warmth on a frosty morning',
      'Calculate whether the window or the boiler comes first',
      'Lead owners through grants, offers and their own doubts',
      'Check that insulation has no gap where it cannot be seen later',
    ],
    interests: [4, 5, 1, 4, 4, 5],
    values: [5, 6, 3, 4, 3, 4],
    preparation: 4,
    way: 'Architects, engineers, heating engineers and experienced tradespeople take a course of some months to a year and are entered in a register.',
    skills: ['building physics', 'calculation software', 'explaining to lay people', 'knowing grant rules'],
    hard: 'Rules for grants change half way through, leaving an owner with a plan that no longer adds up.',
    demands: ['weekly-travel', 'alone'],
    counterparts: [],
  },
];
