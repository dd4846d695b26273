import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import { digest } from '../../caching.js';

const FONTS = join(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'), '../ttf');

/** Our own fonts, so that a picture is the same on every machine. */
const OPTIONS: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles: ['DejaVuSerif-Bold.ttf', 'DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
      join(FONTS, file),
    ),
    defaultFontFamily: 'DejaVu Sans',
  },
};

/** Pictures that are kept, of some 40 kB each. */
const KEPT = 64;
/** Drawn at the same time: the others wait, so that pictures take no more of the machine than this. */
const AT_ONCE = 2;

/**
 * Draws SVG as PNG, beside the event loop. Pictures are kept by what is drawn, so that none can be of what was so
 * before.
 */
@Injectable()
export class Pictures {
  private readonly kept = new Map<string, Promise<Buffer>>();
  private readonly waiting: (() => void)[] = [];
  private drawing = 0;

  /** `tag`: of the SVG, which says all that the picture does. */
  static tagOf(svg: string): string {
    return digest(svg);
  }

  draw(svg: string): Promise<Buffer> {
    const tag = Pictures.tagOf(svg);
    const known = this.kept.get(tag);
    const picture = known ?? this.drawn(svg);
    // The one that was asked for last is the last to be dropped.
    this.kept.delete(tag);
    this.kept.set(tag, picture);
    if (known === undefined) picture.catch(() => this.kept.delete(tag));
    const oldest = this.kept.keys().next();
    if (this.kept.size > KEPT && !oldest.done) this.kept.delete(oldest.value);
    return picture;
  }

  private async drawn(svg: string): Promise<Buffer> {
    if (this.drawing >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.drawing += 1;
    try {
      return (await renderAsync(svg, OPTIONS)).asPng();
    } finally {
      // Whoever waits takes the place over.
      const next = this.waiting.shift();
      if (next === undefined) this.drawing -= 1;
      else next();
    }
  }
}
