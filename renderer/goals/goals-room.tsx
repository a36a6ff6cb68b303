export function GoalsRoom(_: { id?: string | undefined }) {
  return <h1>GoalsRoom</h1>;
}
