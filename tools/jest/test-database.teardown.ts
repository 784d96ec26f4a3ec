export default async function stopTestDatabase(): Promise<void> {
  await globalThis.testDatabaseCluster?.stop();
}
