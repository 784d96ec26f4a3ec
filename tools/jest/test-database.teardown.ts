export default async function stopTestDatabase(): Promise<void> {
  await globalThis.testDatabaseTemplate?.drop();
  await globalThis.testDatabaseCluster?.stop();
}
