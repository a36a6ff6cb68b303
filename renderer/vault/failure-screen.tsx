export function FailureScreen(_: Record<string, unknown>) {
  return (
    <main>
      <h1>FailureScreen</h1>
    </main>
  );
}
