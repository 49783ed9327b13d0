import { describe, expect, it } from 'vitest';
import { fillSlots, slotsOf } from '../../../lib/metaphors/fill-slots.ts';

const one = { core: { text: 'your main job', number: 'singular' } } as const;
const several = { core: { text: 'the team goals', number: 'plural' } } as const;

describe('slots', () => {
  it('take the phrase, its capital and the words that agree with it', () => {
    const template = '{Core} {core:is|are} late, and {core} {core:has|have} to wait.';
    expect(fillSlots(template, one)).toBe('Your main job is late, and your main job has to wait.');
    expect(fillSlots(template, several)).toBe(
      'The team goals are late, and the team goals have to wait.',
    );
  });

  it('get a capital wherever a sentence starts', () => {
    expect(fillSlots('{core} first. {core} last! “{core} again.”', one)).toBe(
      'Your main job first. Your main job last! “Your main job again.”',
    );
    expect(fillSlots('Look: {core} waits.', one)).toBe('Look: your main job waits.');
    expect(fillSlots('{core:It is|They are} late.', several)).toBe('They are late.');
  });

  it('make possessives of one thing, of several, and of a name that ends in s', () => {
    expect(fillSlots("Watch {core's} cost.", one)).toBe("Watch your main job's cost.");
    expect(fillSlots("Watch {core's} cost.", several)).toBe("Watch the team goals' cost.");
    expect(fillSlots("{Core's} cost", { core: { text: 'the process', number: 'singular' } })).toBe(
      "The process's cost",
    );
    expect(fillSlots("{core's} cost", { core: { text: 'the people', number: 'plural' } })).toBe(
      "The people's cost",
    );
  });

  it('know roles of several words', () => {
    expect(fillSlots('{Side-work} {side-work:waits|wait}.', { 'side-work': several.core })).toBe(
      'The team goals wait.',
    );
  });

  it('take signs in a phrase as they are', () => {
    expect(fillSlots('{core}', { core: { text: '$& the $1 {extra}', number: 'singular' } })).toBe(
      '$& the $1 {extra}',
    );
  });

  it('are listed with their roles', () => {
    expect(slotsOf("{Core} and {extra's} {core:is|are}")).toEqual([
      { role: 'core', slot: '{Core}' },
      { role: 'extra', slot: "{extra's}" },
      { role: 'core', slot: '{core:is|are}' },
    ]);
  });

  it('throw for a role without a phrase', () => {
    expect(() => fillSlots('{extra}', one)).toThrow('{extra}');
  });
});
