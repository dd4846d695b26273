import {
  type DraftPlace,
  type DraftText,
  draftTextOf,
  dropDraft,
  isSameDraft,
  keepDraft,
  keptDraft,
  saveDraft,
} from '../../../data/drafts.js';
import { openLease } from '../../../data/leases.js';
import { type Problem, problemOf } from '../../../data/problem.js';
import type { Review } from '../../../data/types.js';
import { TabClaim } from './tab-claim.js';

const TYPING_MS = 800;
const RETRY_MS = 3_000;
const HEARTBEAT_MS = 60_000;

export interface DraftState {
  readonly text: DraftText;
  /** Whether this tab holds the lease. */
  readonly writes: boolean;
  readonly save: 'saved' | 'unsaved' | 'saving' | 'unreached' | 'refused';
  readonly savedAt?: string;
  /** Where I write, if not here: this tab only shows what is there. */
  readonly elsewhere?: 'tab' | 'device';
  readonly problem?: Problem;
  /** What I typed and what is on the server by now, where one would overwrite the other. */
  readonly conflict?: { readonly mine: DraftText; readonly theirs: DraftText };
  /** When that was typed which this browser had kept, and which is back. */
  readonly restored?: string;
}

interface Server {
  /** The review as an answer has it. */
  readonly keep: (review: Review) => void;
  /** Asks anew. */
  readonly read: () => Promise<Review>;
}

/**
 * What I write in this tab: saved as I type under the lease that the tab holds, kept in this browser until the server
 * has it, and never written over by what came from elsewhere. Outlives what is drawn of it.
 */
export class DraftSession {
  private state: DraftState;
  private readonly listeners = new Set<() => void>();
  private readonly claim: TabClaim;
  private fence?: number;
  /** Of a lease that was lost before all that was typed under it was sent: with it, the server keeps that beside the draft. */
  private lateFence?: number;
  /** When the server's draft was saved that the text stands on. */
  private basedOn?: string;
  private dirty = false;
  private mayEdit: boolean;
  private running?: Promise<void>;
  private opening?: Promise<void>;
  private timer?: ReturnType<typeof setTimeout>;
  private heart?: ReturnType<typeof setInterval>;

  constructor(
    private readonly place: DraftPlace,
    private readonly server: Server,
    private review: Review,
    private readonly memberMayEdit: (review: Review) => boolean,
  ) {
    this.mayEdit = memberMayEdit(review);
    this.basedOn = review.draft?.savedAt;
    this.state = {
      text: draftTextOf(review.draft),
      writes: false,
      save: 'saved',
      savedAt: review.draft?.savedAt,
    };
    this.claim = new TabClaim(`counterclaim-editing:${place.desk}:${place.reviewId}:${place.userId}`, {
      takenAway: () => this.lose('tab'),
      asked: () => this.save(),
      othersWrite: (they) => this.othersWrite(they),
      othersSaved: () => void this.refresh(),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DraftState => this.state;

  /** Begins to listen, and brings back what an earlier visit had not saved. */
  start(): () => void {
    const online = (): void => void this.save();
    window.addEventListener('online', online);
    this.heart = setInterval(() => void this.beat(), HEARTBEAT_MS);
    void this.claim.listen().then((they) => {
      if (!they) this.restore();
    });
    return () => {
      window.removeEventListener('online', online);
      clearInterval(this.heart);
      void this.save().finally(() => {
        clearTimeout(this.timer);
        this.claim.stop();
        this.fence = undefined;
      });
    };
  }

  /** The review as it is now. What I am typing stays. */
  follow(review: Review): void {
    this.review = review;
    this.mayEdit = this.memberMayEdit(review);
    if (!this.mayEdit && this.fence !== undefined) {
      this.fence = undefined;
      this.claim.release();
      this.set({ writes: false });
    }
    if (this.dirty || this.state.conflict !== undefined) return;
    if (this.fence === undefined && review.draft?.savedAt !== this.basedOn) this.takeServers(review);
  }

  /** Another tab or device of mine has opened a lease since, if its fence is higher. */
  followFence(fence: number): void {
    if (this.fence !== undefined && fence > this.fence) this.lose('device');
  }

  change(part: Partial<DraftText>): void {
    this.dirty = true;
    this.set({ text: { ...this.state.text, ...part }, save: 'unsaved', problem: undefined });
    this.keepHere();
    this.saveIn(TYPING_MS);
  }

  /** Opens the lease, unless I write elsewhere: then it has to be said that it moves here. */
  begin(): Promise<void> {
    return this.state.elsewhere === undefined ? this.openHere() : Promise.resolve();
  }

  /** Moves the writing into this tab, where it can go on when the text is there. The other one is asked to save first. */
  async editHere(): Promise<void> {
    await this.claim.askOthers();
    await this.openHere();
  }

  private openHere(): Promise<void> {
    if (this.fence !== undefined || !this.mayEdit) return Promise.resolve();
    this.opening ??= this.open().finally(() => (this.opening = undefined));
    return this.opening;
  }

  async save(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
    if (!this.dirty || !this.mayEdit || this.state.conflict !== undefined) return;
    this.running = this.send().finally(() => (this.running = undefined));
    await this.running;
  }

  /** What is on the server; what I typed instead is given up. */
  giveUpMine(): void {
    this.dirty = false;
    dropDraft(this.place);
    this.set({ conflict: undefined, problem: undefined, restored: undefined });
    this.takeServers(this.review);
  }

  /** Goes on with this text, here, whatever is on the server. */
  async adopt(text: DraftText): Promise<void> {
    this.dirty = false;
    this.set({ conflict: undefined, problem: undefined, restored: undefined });
    await this.editHere();
    this.change(text);
    await this.save();
  }

  /** The text that the server has and the fence to act under; undefined where it could not be saved. */
  async readyToPropose(): Promise<{ readonly fence: number; readonly text: DraftText } | undefined> {
    await this.begin();
    await this.save();
    const isSaved = this.fence !== undefined && this.state.save === 'saved';
    return isSaved && this.fence !== undefined ? { fence: this.fence, text: this.state.text } : undefined;
  }

  /** A proposal that came too late for its lease: what it had is kept by the server, and another tab writes. */
  refusedElsewhere(problem: Problem): void {
    if (problem.code === 'review.stale_fence') this.refused(problem);
  }

  private async send(): Promise<void> {
    await this.begin();
    const fence = this.fence ?? this.lateFence;
    if (fence === undefined) return;
    const { text } = this.state;
    this.set({ save: 'saving' });
    try {
      const review = await saveDraft(this.place.desk, this.place.reviewId, fence, text);
      this.basedOn = review.draft?.savedAt;
      this.review = review;
      this.dirty = this.state.text !== text;
      if (this.dirty) {
        this.keepHere();
        this.set({ save: 'unsaved', savedAt: this.basedOn });
        this.saveIn(TYPING_MS);
      } else {
        dropDraft(this.place);
        this.set({ save: 'saved', savedAt: this.basedOn, restored: undefined });
      }
      this.server.keep(review);
      this.claim.tellSaved();
    } catch (error) {
      this.refused(problemOf(error));
    }
  }

  private async open(): Promise<void> {
    try {
      const { fence } = await openLease(this.place.desk, this.place.reviewId);
      this.fence = fence;
      this.lateFence = undefined;
      await this.claim.take();
      const review = await this.server.read();
      this.review = review;
      if (review.draft?.savedAt !== this.basedOn) {
        if (this.dirty) this.meet(draftTextOf(review.draft), review);
        else this.takeServers(review);
      }
      this.set({ writes: true, elsewhere: undefined });
    } catch (error) {
      this.refused(problemOf(error));
    }
  }

  private refused(problem: Problem): void {
    if (problem.isUnreached || problem.isUnexpected) {
      this.set({ save: this.dirty ? 'unreached' : this.state.save });
      this.saveIn(RETRY_MS);
    } else if (problem.code === 'review.stale_fence') {
      const current = problem.current as Review | undefined;
      this.fence = undefined;
      this.lateFence = undefined;
      this.leave(this.state.elsewhere ?? 'device');
      if (current !== undefined) this.server.keep(current);
      if (this.dirty) this.meet(draftTextOf((current ?? this.review).draft), current ?? this.review);
    } else this.set({ save: 'refused', problem });
  }

  /** Both texts are shown; where they are the same after all, there is nothing to choose. */
  private meet(theirs: DraftText, review: Review): void {
    this.review = review;
    if (isSameDraft(theirs, this.state.text)) {
      this.dirty = false;
      dropDraft(this.place);
      this.takeServers(review);
    } else this.set({ conflict: { mine: this.state.text, theirs } });
  }

  private lose(to: 'tab' | 'device'): void {
    if (this.fence === undefined) return this.set({ elsewhere: to });
    // What was typed is sent under the lease that is over: it is kept there, and comes back beside the other text.
    if (this.dirty && this.running === undefined) void this.send().finally(() => this.leave(to));
    else this.leave(to);
  }

  private leave(to: 'tab' | 'device'): void {
    if (this.dirty && this.state.conflict === undefined) this.lateFence = this.fence ?? this.lateFence;
    this.fence = undefined;
    this.claim.release();
    this.set({ writes: false, elsewhere: to });
  }

  private othersWrite(they: boolean): void {
    if (this.fence !== undefined) return;
    this.set({ elsewhere: they ? 'tab' : undefined });
    if (!they) void this.refresh();
  }

  private async refresh(): Promise<void> {
    try {
      this.server.keep(await this.server.read());
    } catch {
      // The next event or focus asks again.
    }
  }

  private takeServers(review: Review): void {
    this.basedOn = review.draft?.savedAt;
    this.set({ text: draftTextOf(review.draft), savedAt: this.basedOn, save: 'saved' });
  }

  private restore(): void {
    const kept = keptDraft(this.place);
    if (kept === undefined || this.dirty) return;
    const server = draftTextOf(this.review.draft);
    if (isSameDraft(kept.text, server)) return dropDraft(this.place);
    this.dirty = true;
    this.set({ text: kept.text, save: 'unsaved', restored: kept.typedAt });
    if (this.mayEdit && kept.basedOn === this.review.draft?.savedAt) void this.save();
    else this.set({ conflict: { mine: kept.text, theirs: server } });
  }

  private async beat(): Promise<void> {
    if (this.fence === undefined || !document.hasFocus()) return;
    try {
      await openLease(this.place.desk, this.place.reviewId, this.fence);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'review.stale_fence') this.lose('device');
    }
  }

  private keepHere(): void {
    keepDraft(this.place, {
      text: this.state.text,
      ...(this.basedOn === undefined ? {} : { basedOn: this.basedOn }),
      typedAt: new Date().toISOString(),
    });
  }

  private saveIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), milliseconds);
  }

  private set(part: Partial<DraftState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
