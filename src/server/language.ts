import type { FastifyRequest } from 'fastify';
import type { Language } from '#figures';
import { languages } from '#wording';

/**
 * The language to answer in: `?language=` where it names one we have, else the
 * first of `Accept-Language` that we have, by its weights; else Danish.
 */
export function languageOf(request: Pick<FastifyRequest, 'query' | 'headers'>): Language {
  const { language } = (request.query ?? {}) as { readonly language?: unknown };
  const asked = languages.find((known) => known === language);
  if (asked) return asked;
  const wishes = (request.headers['accept-language'] ?? '')
    .slice(0, 500)
    .split(',')
    .map((wish, nth) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
      const q = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag: tag.split('-')[0], weight: q === undefined ? 1 : Number(q.trim().slice(2)), nth };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.nth - other.nth);
  for (const { tag } of wishes) {
    const known = languages.find((one) => one === tag);
    if (known) return known;
  }
  return 'da';
}
