import { Comment, Converter, ReflectionKind } from "typedoc";

/**
 * A TypeDoc plugin: the members of an object type written inline, such as `{ id, version }`, count as documented by the
 * comment on what they are part of. Without one there, each still needs its own, or the build fails.
 *
 * @param {import("typedoc").Application} application
 */
export function load(application) {
  application.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const member of project.getReflectionsByKind(ReflectionKind.Property)) {
      const literal = member.parent;
      if (member.comment !== undefined || literal?.kind !== ReflectionKind.TypeLiteral) continue;
      if (documentedOwner(literal)) member.comment = new Comment([{ kind: "text", text: " " }]);
    }
  });
}

/** Whether something around an inline type, up to the nearest named export, has a comment. */
function documentedOwner(literal) {
  for (let owner = literal.parent; owner !== undefined; owner = owner.parent) {
    if (owner.hasComment() || owner.signatures?.some((signature) => signature.hasComment())) return true;
    if (!owner.kindOf([ReflectionKind.TypeLiteral, ReflectionKind.Property])) return false;
  }
  return false;
}
