package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedOptionsSequence;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.container.DirectiveNames;
import io.github.shelfmark.markup.source.HeadingAttributes;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.NestingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** flexmark-java's parser with what sites add to it. Shared between threads. */
public final class SiteParser {
  private static final Pattern TAB_BEFORE_DELIMITERS =
      Pattern.compile("\\t(?=[-|: \t]*$)", Pattern.MULTILINE);

  private final Parser parser;

  /**
   * A parser for one site.
   *
   * @param options the options and extensions that the site has chosen
   * @param names how directives are read
   * @param alerts the types of alerts that there are directives for
   */
  public SiteParser(DataHolder options, DirectiveNames names, Set<String> alerts) {
    MutableDataSet all = new MutableDataSet(options);
    List<Extension> extensions = new ArrayList<>();
    extensions.add(new OfSite(names, alerts));
    extensions.addAll(Parser.EXTENSIONS.get(options));
    extensions.add(new Spans(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR.get(options)));
    all.set(Parser.EXTENSIONS, extensions);
    if (TablesExtension.APPEND_MISSING_COLUMNS.get(options)) {
      // They are filled in as tables are written, where their number is limited.
      all.set(TablesExtension.APPEND_MISSING_COLUMNS, false);
    }
    this.parser = Parser.builder(all).build();
  }

  /**
   * Reads a document.
   *
   * @param values the values of the build that it may show
   * @throws NestingException if it is nested too deeply
   */
  public Document parse(String text, BuildValues values) {
    String chars = Chars.withoutNulls(text);
    try {
      return read(chars, values);
    } catch (IndexOutOfBoundsException e) {
      // flexmark-java 0.64.8 fails at a table whose delimiter row begins with a tab.
      return read(TAB_BEFORE_DELIMITERS.matcher(chars).replaceAll("    "), values);
    }
  }

  private Document read(String chars, BuildValues values) {
    if (values.isEmpty()) {
      return parser.parse(chars);
    }
    DataHolder options = new MutableDataSet().set(SiteSpans.VALUES, values).toImmutable();
    return parser.parse(BasedSequence.of(BasedOptionsSequence.of(chars, 0, options)));
  }

  /** What the author wrote in braces after a heading. */
  public static HeadingAttributes attributes(Heading heading) {
    return BracesReader.ATTRIBUTES
        .get(heading.getDocument())
        .getOrDefault(heading, HeadingAttributes.NONE);
  }

  /** The part of the parser that is ours; before all extensions, so that they may override it. */
  private record OfSite(DirectiveNames names, Set<String> alerts)
      implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {
      // The site's own options hold.
    }

    @Override
    public void extend(Parser.Builder builder) {
      builder.customBlockParserFactory(new DirectiveStarts(names));
      builder.customInlineParserExtensionFactory(new SiteSpans.Factory());
      builder.blockPreProcessorFactory(new BracesReader.Factory());
      if (!alerts.isEmpty()) {
        builder.blockPreProcessorFactory(new AlertReader.Factory(alerts));
      }
    }
  }

  /** The parser of spans; after all extensions, of which one may bring its own. */
  private record Spans(boolean definitions) implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {
      // The site's own options hold.
    }

    @Override
    public void extend(Parser.Builder builder) {
      try {
        builder.customInlineParserFactory(SiteInlineParser::new);
      } catch (IllegalStateException alreadySet) {
        return;
      }
      if (definitions) {
        // flexmark-java itself reads definitions only with the parser that it comes with.
        builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
      }
    }
  }
}
