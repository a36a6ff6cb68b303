export function FirstRun() {
  return (
    <main>
      <h1>FirstRun</h1>
    </main>
  );
}
