export function TrashRoom() {
  return <h1>TrashRoom</h1>;
}
