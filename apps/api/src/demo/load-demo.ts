import type { INestApplicationContext } from '@nestjs/common';

export async function loadDemoWhenEmpty(_app: INestApplicationContext, _say: (sentence: string) => void): Promise<void> {}
