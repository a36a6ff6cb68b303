import { type Audience, maySee } from '#shared/audience/audience.ts';
import type { PlanContent } from './plan.ts';
import type { PlanSection } from './sections.ts';

/**
 * What is tried and the sketches of five years, as others read them. Of an experiment, a mentor reads what was believed and seen, a
 * manager what it is and when; of a future, a manager neither gauges nor questions. A tie is named only where its other end is shown,
 * which `shown` says of options and goals.
 */
export function triedFor(
  content: PlanContent,
  audience: Exclude<Audience, 'me'>,
  shown: { options: ReadonlySet<string>; goals: ReadonlySet<string> },
): Pick<PlanContent, 'experiments' | 'futures'> {
  const isForManager = audience === 'manager';
  const isShown = (section: PlanSection, of: Audience): boolean =>
    maySee(audience, content.sections[section]) && maySee(audience, of);
  const experiments = content.experiments
    .filter((experiment) => isShown('experiments', experiment.audience) && experiment.status !== 'dropped')
    .map((experiment) => ({
      ...experiment,
      ...(isForManager ? unsaid : {}),
      option:
        experiment.option !== null && shown.options.has(experiment.option.id) ? experiment.option : null,
      step: experiment.step !== null && shown.goals.has(experiment.step.goal.id) ? experiment.step : null,
      claims: [],
    }));
  const tried = new Set(experiments.map(({ id }) => id));
  const futures = content.futures
    .filter((future) => isShown('futures', future.audience))
    .map((future) => ({
      ...future,
      gauges: isForManager ? unknownGauges : future.gauges,
      questions: isForManager
        ? []
        : future.questions.map((question) => ({
            ...question,
            experiment:
              question.experiment !== null && tried.has(question.experiment.id) ? question.experiment : null,
            goal: question.goal !== null && shown.goals.has(question.goal.id) ? question.goal : null,
          })),
    }));
  return { experiments, futures };
}

const unsaid = {
  belief: '',
  test: '',
  saw: '',
  energy: null,
  engagement: null,
  verdict: 'unknown',
  change: '',
} as const;

const unknownGauges = { resources: null, liking: null, confidence: null, coherence: null };
