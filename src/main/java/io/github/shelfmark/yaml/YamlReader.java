package io.github.shelfmark.yaml;

import io.github.shelfmark.finding.Position;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML text into plain values. Tags that name classes are ignored: only the value types of
 * {@link YamlMapping} are ever constructed.
 */
public final class YamlReader {
  /** Ten times what the library reads by itself; it takes a hundred times that in memory. */
  private static final int MOST_CHARACTERS = 30_000_000;

  private final TextKeys rules;

  /**
   * Creates a reader; it can be shared between threads.
   *
   * @param rules what unquoted scalars mean
   */
  public YamlReader(ScalarRules rules) {
    this(rules, Set.of());
  }

  /**
   * Creates a reader that leaves the texts of some keys as they are written; it can be shared
   * between threads.
   *
   * @param rules what unquoted scalars mean
   * @param texts keys whose scalars are texts, wherever the keys are
   */
  public YamlReader(ScalarRules rules, Set<String> texts) {
    this.rules = new TextKeys(rules, texts);
  }

  /**
   * Reads a text whose top level is a mapping.
   *
   * @return the mapping; empty for an empty text
   * @throws YamlException if the text is not YAML, or not a mapping
   */
  public YamlMapping readMapping(String text) throws YamlException {
    String legal = legal(text);
    YamlMapping plain = PlainMappings.read(legal, rules);
    return plain == null ? readAnyMapping(legal) : plain;
  }

  /** As {@link #readMapping}, but always with the full parser. */
  YamlMapping readAnyMapping(String text) throws YamlException {
    Optional<Node> root = compose(text);
    return root.isEmpty() ? YamlMapping.EMPTY : new NodeConverter(rules, text).mapping(root.get());
  }

  /**
   * Reads a text that may hold any value, such as a data file.
   *
   * @return the value, as in {@link YamlMapping#values()}; empty for an empty text
   * @throws YamlException if the text is not YAML
   */
  public Optional<Object> readValue(String text) throws YamlException {
    String legal = legal(text);
    Object json = JsonText.read(legal, rules);
    if (json != null) {
      return Optional.of(json);
    }
    Optional<Node> root = compose(legal);
    return root.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(new NodeConverter(rules, text).value(root.get()));
  }

  /** What unquoted scalars mean. */
  public ScalarRules scalars() {
    return rules.rules();
  }

  /** As in Markdown, U+0000 becomes U+FFFD, except by Ruby's rules: Psych does not read it. */
  private String legal(String text) {
    return rules.rules() == ScalarRules.CORE ? text.replace('\0', '\uFFFD') : text;
  }

  private Optional<Node> compose(String text) throws YamlException {
    try {
      Composer nodes = nodes(text);
      if (rules.rules() == ScalarRules.CORE) {
        return nodes.getSingleNode();
      }
      // Psych reads no further than the first document.
      return nodes.hasNext() ? Optional.of(nodes.next()) : Optional.empty();
    } catch (YamlEngineException e) {
      throw YamlFaults.of(e, text, YamlReader::lineOfError);
    }
  }

  private static Composer nodes(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(MOST_CHARACTERS)
            .setMaxAliasesForCollections(Integer.MAX_VALUE)
            .setAllowNonScalarKeys(true)
            .setSchema(new UntypedSchema())
            .build();
    Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
    return new Composer(settings, new DepthLimitedParser(parser));
  }

  private static int lineOfError(String text) {
    try {
      nodes(text).getSingleNode();
      return Integer.MAX_VALUE;
    } catch (MarkedYamlEngineException e) {
      return e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0);
    } catch (YamlEngineException e) {
      return 0;
    }
  }

  static Position position(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
