import { join, resolve } from 'node:path';
import 'reflect-metadata';
import { Expose, Transform, plainToInstance } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  ValidateIf,
  validateSync,
} from 'class-validator';
import { MailServer } from './mail-server.js';

const DIGITS = /^\d+$/;
const toNumber = ({ value }: { value: unknown }) =>
  typeof value === 'string' && DIGITS.test(value) ? Number(value) : value;

const hasBucket = (settings: { CAPTURE_S3_BUCKET?: string }) => settings.CAPTURE_S3_BUCKET !== undefined;

/** All that the environment can set. Nothing else reads `process.env`. */
export class Settings {
  /** Port of the whole product. 0 takes any free one. */
  @Expose()
  @Transform(toNumber)
  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT: number = 3000;

  /** Address to listen on. Demo mode refuses any that is not loopback. */
  @Expose()
  @IsString()
  HOST: string = '127.0.0.1';

  /** Where the embedded PostgreSQL keeps its data. Not used with DATABASE_URL. */
  @Expose()
  @Transform(({ value }) => resolve(String(value)))
  @IsString()
  DATA_DIR: string = resolve('.data');

  /**
   * The owner's connection to a PostgreSQL 15 or newer, which then is used instead of the embedded one. It runs the
   * migrations and makes the roles `counterclaim_app` and `counterclaim_public`, so it needs CREATEROLE.
   */
  @Expose()
  @IsOptional()
  @IsUrl({ protocols: ['postgres', 'postgresql'], require_tld: false, require_protocol: true })
  DATABASE_URL?: string;

  /** Where people reach the product from outside, without a slash at the end. The default is HOST and PORT. */
  @Expose()
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  BASE_URL?: string;

  /** `auto` loads the demo desk into an empty database; `off` is for real deployments. */
  @Expose()
  @IsIn(['auto', 'off'])
  DEMO: 'auto' | 'off' = 'auto';

  /** `off` where a worker of its own does the jobs: «counterclaim worker». */
  @Expose()
  @IsIn(['on', 'off'])
  WORKER: 'on' | 'off' = 'on';

  /** Where mail is handed over: smtp://user:password@host:587, or smtps://. Without it, nothing is mailed. */
  @Expose()
  @IsOptional()
  @IsUrl({ protocols: ['smtp', 'smtps'], require_tld: false, require_protocol: true })
  SMTP_URL?: string;

  /** Whom mail comes from: an address, alone or as `Name <address>`. Goes with SMTP_URL. */
  @Expose()
  @IsOptional()
  @Matches(/^([^<>\r\n]{0,100}<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
    message: 'MAIL_FROM must be an address, alone or as Name <address>',
  })
  MAIL_FROM?: string;

  /** Where the bytes of captures are kept, unless CAPTURE_S3_BUCKET is set. The default is `captures` in DATA_DIR. */
  @Expose()
  @Transform(({ value }) => resolve(String(value)))
  @IsString()
  CAPTURE_DIR: string = resolve('.data', 'captures');

  /** Keeps captures in this bucket of S3, or of what speaks its language. The other CAPTURE_S3_ variables belong to it. */
  @Expose()
  @IsOptional()
  @Matches(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, { message: 'CAPTURE_S3_BUCKET is no name of a bucket' })
  CAPTURE_S3_BUCKET?: string;

  /** Of an S3 that is not Amazon's, such as https://minio.example.org. Buckets are then part of the path. */
  @Expose()
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  CAPTURE_S3_ENDPOINT?: string;

  @Expose()
  @ValidateIf(hasBucket)
  @IsString({ message: 'CAPTURE_S3_REGION is needed with CAPTURE_S3_BUCKET' })
  CAPTURE_S3_REGION?: string;

  @Expose()
  @ValidateIf(hasBucket)
  @IsString({ message: 'CAPTURE_S3_ACCESS_KEY is needed with CAPTURE_S3_BUCKET' })
  CAPTURE_S3_ACCESS_KEY?: string;

  @Expose()
  @ValidateIf(hasBucket)
  @IsString({ message: 'CAPTURE_S3_SECRET is needed with CAPTURE_S3_BUCKET' })
  CAPTURE_S3_SECRET?: string;

  /**
   * Told of each change of what is public, so that caches in front of it can drop what it touches: gets a POST of
   * `{ urls: […] }`. The operator's own, so it may lie inside the network. Without it, nobody is told.
   */
  @Expose()
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  PURGE_URL?: string;

  /** Sent to PURGE_URL as `Authorization: Bearer …`. */
  @Expose()
  @IsOptional()
  @Matches(/^[\x21-\x7e]+$/, { message: 'PURGE_TOKEN must be of visible ASCII characters' })
  PURGE_TOKEN?: string;

  /** The least severe log line that is written. */
  @Expose()
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  LOG_LEVEL: string = 'info';
}

export class SettingsError extends Error {}

/** Reads and checks the environment. Throws one error that names every variable that is wrong. */
export const readSettings = (environment: NodeJS.ProcessEnv = process.env): Settings => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const captures = { CAPTURE_DIR: join(given['DATA_DIR'] ?? '.data', 'captures') };
  const settings = plainToInstance(
    Settings,
    { ...captures, ...given },
    { exposeDefaultValues: true, excludeExtraneousValues: true },
  );
  const faults = validateSync(settings).map(
    ({ property, constraints }) => Object.values(constraints ?? {}).join(', ') || property,
  );
  if ((settings.SMTP_URL === undefined) !== (settings.MAIL_FROM === undefined))
    faults.push('SMTP_URL and MAIL_FROM go together: set both, or neither');
  if (settings.PURGE_TOKEN !== undefined && settings.PURGE_URL === undefined)
    faults.push('PURGE_TOKEN is for PURGE_URL: set that too');
  if (faults.length > 0) throw new SettingsError(`The environment is set wrong: ${faults.join('; ')}.`);
  return settings;
};

/** The mail server of the settings, where there is one. */
export const mailServerOf = ({ SMTP_URL, MAIL_FROM }: Settings): MailServer | undefined =>
  SMTP_URL === undefined || MAIL_FROM === undefined ? undefined : new MailServer(SMTP_URL, MAIL_FROM);

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

export const isLoopback = (host: string): boolean => LOOPBACK.has(host) || /^127\.\d+\.\d+\.\d+$/.test(host);
