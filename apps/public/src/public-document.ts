import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Pool } from 'pg';
import pino from 'pino';
import { fastifyAdapter } from '#http';
import { Site } from '#settings';
import { describePublic } from './native/describe-public.js';
import { PublicModule } from './public.module.js';

/**
 * The OpenAPI document of the public API, wherever the site is to be: without an address, so that clients resolve paths
 * against the one they got it from. Nothing is connected to, so it can be made where the product is built.
 */
export const publicDocument = async (): Promise<Omit<OpenAPIObject, 'servers'>> => {
  const site = new Site('http://localhost');
  const app = await NestFactory.create<NestFastifyApplication>(
    PublicModule.forRoot(new Pool(), site),
    fastifyAdapter(pino({ level: 'silent' })),
    { logger: ['error', 'fatal'], abortOnError: false },
  );
  try {
    const { servers: _, ...document } = describePublic(app, site);
    return document;
  } finally {
    await app.close();
  }
};
