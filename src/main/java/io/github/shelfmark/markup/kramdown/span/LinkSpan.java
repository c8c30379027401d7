package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links and images, with their destination in place or defined elsewhere. */
final class LinkSpan implements SpanParser {

  @Override
  public boolean parse(SpanReader reader) {
    String text = reader.text();
    int start = reader.at();
    boolean image = text.charAt(start) == '!';
    int inside = start + (image ? 2 : 1);
    if (!text.startsWith("[", inside - 1)
        || inside >= text.length()
        || text.charAt(inside) == '^') {
      return false;
    }
    boolean nested = !image && (reader.isWithin(Kind.A) || reader.isWithin(Kind.IMG));
    boolean tried = !nested && !reader.isNoLink(start);
    if (!tried || !read(reader, start, inside, image)) {
      reader.readInVain(Math.max(0, reader.at() - start));
      reader.goTo(start);
      reader.addText(inside);
      if (!nested) {
        reader.noLinkAt(start);
      }
    }
    return true;
  }

  private static boolean read(SpanReader reader, int start, int inside, boolean image) {
    String text = reader.text();
    if ((!reader.isTargetAfter(inside) && reader.definitions().links().isEmpty())
        || text.indexOf(']', inside) < 0) {
      return false;
    }
    reader.goTo(inside);
    Element link = reader.element(image ? Kind.IMG : Kind.A, "", start);
    if (!reader.read(link, new End(), reader.grammar())) {
      return false;
    }
    String label = Escapes.resolve(text.substring(inside, reader.at()));
    int after = reader.at() + 1;
    LinkTarget.Label id = LinkTarget.label(text, after);
    if (id != null || !text.startsWith("(", after)) {
      String name = id == null || id.name().isEmpty() ? label : id.name();
      Definitions.@Nullable Link defined =
          reader.definitions().links().get(Definitions.linkId(name));
      if (defined == null) {
        return false;
      }
      add(reader, defined(link, defined, reader), defined.url(), defined.title(), label);
      reader.goTo(id == null ? after : id.end());
      return true;
    }
    Optional<LinkTarget> target = LinkTarget.inline(text, after);
    if (target.isEmpty()) {
      // Looking for a parenthesis takes much less time than reading spans.
      reader.readInVain((text.length() - after) / 8);
      return false;
    }
    Element placed =
        reader.element(link.kind(), "", target.get().start()).startingAt(link.origin());
    placed.setChildren(link.children());
    add(reader, placed, target.get().url(), target.get().title(), label);
    reader.goTo(target.get().end());
    return true;
  }

  /** What is wrong with a link must be mended where it is defined. */
  private static Element defined(Element link, Definitions.Link definition, SpanReader reader) {
    Element element = new Element(link.kind(), definition.origin()).startingAt(link.origin());
    element.setChildren(link.children());
    if (definition.place() != null && definition.place().attributeList() != null) {
      element.setAttributeList(definition.place().attributeList());
      reader.definitions().applyAttributes(element);
    }
    return element;
  }

  private static void add(
      SpanReader reader, Element link, String url, @Nullable String title, String label) {
    if (link.is(Kind.A)) {
      link.with("href", url);
    } else {
      link.with("src", url).with("alt", label);
      link.children().clear();
    }
    if (title != null) {
      link.with("title", title);
    }
    reader.add(link);
  }

  /** The bracket that ends the label: brackets in it come in pairs, those of images apart. */
  private static final class End implements Stop {
    private int open = 1;

    @Override
    public boolean mayBeAt(String text, int index) {
      char c = text.charAt(index);
      return c == ']' || c == '[' || (c == '!' && text.startsWith("[", index + 1));
    }

    @Override
    public boolean accept(SpanReader reader, Element element) {
      open += reader.text().charAt(reader.at()) == ']' ? -1 : 1;
      long images = element.children().stream().filter(child -> child.is(Kind.IMG)).count();
      return open - images == 0;
    }
  }
}
