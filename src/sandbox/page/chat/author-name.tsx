import { shadesOf } from '../controls/colors.js';

interface AuthorNameProps {
  readonly name: string;
  readonly color: string;
  readonly id?: string;
}

/** A name in its member's colour, as far as that can be read. */
export function AuthorName({ name, color, id }: AuthorNameProps) {
  const { light, dark } = shadesOf(color);
  return (
    <span class="author" id={id} style={{ '--name-light': light, '--name-dark': dark }}>
      {name}
    </span>
  );
}
