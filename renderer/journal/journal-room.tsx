export function JournalRoom(_: { id?: string | undefined }) {
  return <h1>JournalRoom</h1>;
}
