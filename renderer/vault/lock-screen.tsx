export function LockScreen(_: Record<string, unknown>) {
  return (
    <main>
      <h1>LockScreen</h1>
    </main>
  );
}
