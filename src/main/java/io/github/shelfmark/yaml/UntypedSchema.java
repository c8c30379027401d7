package io.github.shelfmark.yaml;

import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/**
 * Leaves plain scalars untyped for {@link ScalarRules}, so that a scalar tagged {@code !!str} can
 * be distinguished from one that merely looks like text. Constructs no objects.
 */
final class UntypedSchema implements Schema {
  /** The tag of a plain scalar without a tag of its own. */
  static final Tag UNTYPED = new Tag("!untyped");

  @Override
  public ScalarResolver getScalarResolver() {
    return (scalar, plain) -> plain ? UNTYPED : Tag.STR;
  }

  @Override
  public Map<Tag, ConstructNode> getSchemaTagConstructors() {
    return Map.of();
  }
}
