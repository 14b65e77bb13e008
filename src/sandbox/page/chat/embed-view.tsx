import type { APIEmbed } from 'discord-api-types/v10';
import { InlineMarkdown, Markdown } from '../markdown/markdown.js';
import { MessageLink } from '../markdown/message-link.js';
import { usePage } from '../state/context.js';
import { messageTime } from '../words/times.js';
import { LargePicture } from './large-picture.js';
import { Picture } from './picture.js';

/** A card with a bar of colour, as bots send them. */
export function EmbedView({ embed }: { embed: APIEmbed }) {
  return (
    <div class="embed" style={{ '--bar': barColor(embed.color) }}>
      <div class="embed-grid">
        <div class="embed-main">
          <EmbedHead embed={embed} />
          {embed.description && (
            <div class="embed-description">
              <Markdown text={embed.description} />
            </div>
          )}
          <EmbedFields embed={embed} />
        </div>
        {embed.thumbnail && <Picture url={embed.thumbnail.url} class="thumbnail" alt="" />}
      </div>
      {embed.image && (
        <LargePicture
          url={embed.image.url}
          class="embed-image"
          alt={embed.image.description ?? embed.title ?? ''}
        />
      )}
      <EmbedFoot embed={embed} />
    </div>
  );
}

function EmbedHead({ embed }: { embed: APIEmbed }) {
  return (
    <>
      {embed.provider?.name && <div class="embed-provider">{embed.provider.name}</div>}
      {embed.author && (
        <div class="embed-author">
          {embed.author.icon_url && (
            <Picture url={embed.author.icon_url} class="embed-icon" alt="" />
          )}
          <MaybeLink url={embed.author.url}>{embed.author.name}</MaybeLink>
        </div>
      )}
      {embed.title && (
        <div class="embed-title">
          <MaybeLink url={embed.url}>
            <InlineMarkdown text={embed.title} />
          </MaybeLink>
        </div>
      )}
    </>
  );
}

function EmbedFields({ embed }: { embed: APIEmbed }) {
  if (embed.fields === undefined || embed.fields.length === 0) return null;
  return (
    <dl class="embed-fields">
      {embed.fields.map((field, index) => (
        <div key={index} class={field.inline ? 'embed-field inline' : 'embed-field'}>
          <dt>
            <InlineMarkdown text={field.name} />
          </dt>
          <dd>
            <Markdown text={field.value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function EmbedFoot({ embed }: { embed: APIEmbed }) {
  const { locale, words } = usePage();
  if (!embed.footer && !embed.timestamp) return null;
  const time = embed.timestamp ? messageTime(new Date(embed.timestamp), locale, words) : null;
  return (
    <div class="embed-footer">
      {embed.footer?.icon_url && <Picture url={embed.footer.icon_url} class="embed-icon" alt="" />}
      {[embed.footer?.text, time].filter(Boolean).join(' • ')}
    </div>
  );
}

function MaybeLink(props: { url: string | undefined; children: preact.ComponentChildren }) {
  if (props.url === undefined) return <>{props.children}</>;
  return <MessageLink url={props.url}>{props.children}</MessageLink>;
}

/** The protocol's colours are numbers: 0xRRGGBB. */
export function barColor(color: number | undefined): string {
  return color === undefined ? 'var(--line-strong)' : `#${color.toString(16).padStart(6, '0')}`;
}
