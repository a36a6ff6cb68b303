export function CompassRoom(_: { id?: string | undefined }) {
  return <h1>CompassRoom</h1>;
}
