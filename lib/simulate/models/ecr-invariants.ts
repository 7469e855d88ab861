import type { Invariant } from '../model';
import { layersToPull } from '../rules/ecr-pull';
import { planPush } from '../rules/ecr-push-layers';
import { isTokenValid } from '../rules/ecr-token';
import { layersOfBuild, megabytesOf } from './ecr-catalog';
import { claimedLayers, imageOf, tagOf, tasksIn, type Ecr } from './ecr-state';

const isSame = (left: readonly string[], right: readonly string[]) =>
  left.toSorted().join() === right.toSorted().join();

export const ecrInvariants: readonly Invariant<Ecr>[] = [
  {
    id: 'digest-means-its-content',
    broken: ({ images }) => {
      const odd = images.find(({ digest, layers }) => !isSame(layers, layersOfBuild(digest)));
      return odd === undefined ? null : `${odd.digest} lists ${odd.layers.join(', ')}`;
    },
  },
  {
    id: 'tag-names-one-image',
    rule: 'R06',
    broken: (state) => {
      for (const { name, digest } of state.tags) {
        if (imageOf(state, digest) === undefined)
          return `${name} points to ${digest}, which is gone`;
        const entries = state.tags.filter((tag) => tag.name === name).length;
        if (entries > 1) return `${name} points to ${entries} images`;
      }
      return null;
    },
  },
  {
    id: 'stored-images-can-be-pulled',
    rule: 'R03',
    broken: ({ images, stored }) => {
      for (const { digest, layers } of images) {
        const [missing] = planPush(layers, stored).upload;
        if (missing !== undefined) return `${digest} needs ${missing}, which is not stored`;
      }
      return null;
    },
  },
  {
    id: 'stored-layers-are-those-of-images',
    rule: 'R04',
    broken: (state) => {
      const pushed = state.push === null ? [] : layersOfBuild(state.push.digest);
      const wanted = new Set([...claimedLayers(state), ...state.loose, ...pushed]);
      const idle = state.stored.find((layer) => !wanted.has(layer));
      return idle === undefined ? null : `${idle} is stored, and no image lists it`;
    },
  },
  {
    id: 'protected-tags-stay',
    rule: 'R06',
    broken: (state) => {
      for (const [name, digest] of Object.entries(state.guarded)) {
        const now = tagOf(state, name)?.digest;
        if (now !== digest) return `${name} went from ${digest} to ${now ?? 'nothing'}`;
      }
      return null;
    },
  },
  {
    id: 'pushes-showed-a-valid-token',
    rule: 'R02',
    broken: ({ pushes }) => {
      const odd = pushes.find(
        ({ acceptedAt, tokenIssuedAt }) =>
          acceptedAt !== null &&
          (tokenIssuedAt === null || !isTokenValid(tokenIssuedAt, acceptedAt)),
      );
      return odd === undefined ? null : `${odd.id} was let in without a valid token`;
    },
  },
  {
    id: 'layers-are-uploaded-once',
    rule: 'R04',
    broken: ({ before, stored, counts }) => {
      const there = megabytesOf(stored);
      return before + counts.uploaded === there + counts.freed
        ? null
        : `${before} MB + ${counts.uploaded} uploaded, but ${there} there and ${counts.freed} freed`;
    },
  },
  {
    id: 'running-tasks-have-their-image',
    rule: 'R03',
    broken: (state) => {
      for (const { id, digest, held } of tasksIn(state, 'running')) {
        if (digest === null) return `${id} runs no image`;
        if (!isSame(held, layersOfBuild(digest)))
          return `${id} runs ${digest} with ${held.join(', ')}`;
      }
      return null;
    },
  },
  {
    id: 'layers-are-downloaded-once',
    rule: 'R03',
    broken: ({ tasks, counts }) => {
      for (const { id, downloaded } of tasks) {
        if (layersToPull(downloaded, []).length < downloaded.length) {
          return `${id} downloaded ${downloaded.join(', ')}`;
        }
      }
      const sum = tasks.reduce((total, { downloaded }) => total + megabytesOf(downloaded), 0);
      return sum === counts.downloaded
        ? null
        : `${counts.downloaded} MB counted, ${sum} downloaded`;
    },
  },
  {
    id: 'service-tasks-keep-their-digest',
    broken: ({ tasks }) => {
      const odd = tasks.find(
        ({ pin, digest }) => pin !== null && digest !== null && digest !== pin,
      );
      return odd === undefined ? null : `${odd.id} has ${odd.digest} instead of ${odd.pin}`;
    },
  },
  {
    id: 'images-are-conserved',
    rule: 'R09',
    broken: ({ images, counts }) =>
      counts.recorded === images.length + counts.expired
        ? null
        : `${counts.recorded} recorded, ${images.length} there, ${counts.expired} expired`,
  },
  {
    id: 'tasks-are-conserved',
    broken: ({ tasks, counts }) =>
      tasks.length === counts.started && new Set(tasks.map(({ id }) => id)).size === tasks.length
        ? null
        : `${counts.started} started, ${tasks.length} known`,
  },
];
