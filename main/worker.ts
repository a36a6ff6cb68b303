export type TaskName = string;
export type TaskArgs<N extends TaskName> = N extends string ? unknown : never;
export type TaskResult<N extends TaskName> = N extends string ? unknown : never;
