package io.github.shelfmark.diagram;

import io.github.shelfmark.text.Html;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes a picture anew, as it may stand in a page: of what PlantUML has drawn only the elements
 * and attributes in {@link SvgNames}, no scripts, comments and instructions, styles as attributes,
 * ids that no other picture of the page has. Links go through the site's own rules.
 */
public final class InlineSvg {
  /** A picture that is wider gets a class, because it would be too small on phones. */
  private static final double WIDE = 640;

  private final XMLStreamReader in;
  private final String prefix;
  private final UnaryOperator<String> links;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder title = new StringBuilder();
  private final Map<String, String> ids = new HashMap<>();

  /** What to write at the end of each element that is open: its name, or nothing. */
  private final Deque<String> open = new ArrayDeque<>();

  private String width = "";
  private String height = "";
  private String background = "";
  private boolean linked;
  private int titleDepth;
  private int texts;

  private InlineSvg(XMLStreamReader in, String prefix, UnaryOperator<String> links) {
    this.in = in;
    this.prefix = prefix;
    this.links = links;
  }

  /**
   * A picture.
   *
   * @param label what it is called if it has no title of its own
   * @param prefix what its ids begin with
   * @param links gives for an address in it the one to write; empty to leave out the link
   * @return empty if it is not SVG
   */
  public static Optional<String> of(
      String svg, String label, String prefix, UnaryOperator<String> links) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(svg));
      InlineSvg picture = new InlineSvg(reader, prefix, links);
      picture.read();
      return picture.width.isEmpty() ? Optional.empty() : Optional.of(picture.written(label));
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private void read() throws XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(in.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(in.getText());
        default -> {
          // Comments and instructions are left out, and there are no other declarations.
        }
      }
    }
  }

  private void start(String name) throws XMLStreamException {
    if (open.isEmpty() && name.equals("svg")) {
      root();
      open.push("");
    } else if (name.equals("a")) {
      link();
    } else if (SvgNames.isShape(name)) {
      shape(name);
      skip();
    } else if (SvgNames.isBox(name)) {
      box(name);
    } else {
      skip();
    }
  }

  /** Leaves out an element with everything in it. */
  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void root() {
    String[] box = attribute("viewBox").strip().split(" +", -1);
    if (box.length == 4 && isSize(box[2]) && isSize(box[3])) {
      width = box[2];
      height = box[3];
    }
    for (String declaration : attribute("style").split(";", -1)) {
      if (declaration.startsWith("background:")) {
        String colour = declaration.substring("background:".length()).strip();
        boolean none = colour.equals("#FFFFFF") || colour.equals("none");
        background = none || !SvgNames.isHarmless(colour) ? "" : colour;
      }
    }
  }

  private static boolean isSize(String text) {
    return !text.isEmpty()
        && text.length() < 8
        && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
  }

  private String attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return in.getAttributeValue(i);
      }
    }
    return "";
  }

  private void link() {
    String address = links.apply(attribute("href"));
    if (address.isEmpty()) {
      open.push("");
      return;
    }
    linked = true;
    out.append("<a href=\"").append(Html.escape(address)).append("\">");
    open.push("a");
  }

  private void shape(String name) {
    if (name.equals("image")) {
      String address = attribute("href");
      if (SvgNames.isPicture(address)) {
        out.append("<image href=\"").append(address).append('"');
        attributes();
        out.append("/>");
      }
      return;
    }
    // What has no colour and no line is there for the mouse.
    if (!attribute("fill-opacity").equals("0") || attribute("style").contains("stroke:")) {
      out.append('<').append(name);
      attributes();
      out.append("/>");
    }
  }

  private void box(String name) {
    if (name.equals("g") && (titleDepth > 0 || attribute("class").equals("title"))) {
      titleDepth++;
    }
    int start = out.length();
    out.append('<').append(name);
    int bare = out.length();
    String id = attribute("id");
    if (!id.isEmpty() && !name.equals("g")) {
      out.append(" id=\"").append(ownId(id)).append('"');
    }
    attributes();
    if (name.equals("g") && out.length() == bare) {
      out.setLength(start);
      open.push(titleDepth > 0 ? "/title" : "");
      return;
    }
    out.append('>');
    texts += name.equals("text") ? 1 : 0;
    open.push(name);
  }

  private String ownId(String id) {
    String known = ids.get(id);
    if (known == null) {
      known = prefix + (ids.size() + 1);
      ids.put(id, known);
    }
    return known;
  }

  private void attributes() {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String name = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i);
      if (name.equals("style")) {
        for (String declaration : value.split(";", -1)) {
          int colon = declaration.indexOf(':');
          if (colon > 0) {
            attribute(declaration.substring(0, colon), declaration.substring(colon + 1).strip());
          }
        }
      } else {
        attribute(name, value);
      }
    }
  }

  private void attribute(String name, String value) {
    if (value.startsWith("url(#") && value.endsWith(")")) {
      String id = value.substring("url(#".length(), value.length() - 1);
      if (name.equals("fill") || name.equals("stroke") || name.equals("filter")) {
        out.append(' ').append(name).append("=\"url(#").append(ownId(id)).append(")\"");
      }
    } else if (SvgNames.isWritten(name, value)) {
      out.append(' ').append(name).append("=\"").append(value).append('"');
    }
  }

  private void text(String text) {
    if (texts == 0) {
      return;
    }
    out.append(Html.escape(text));
    if (titleDepth > 0) {
      title.append(title.isEmpty() ? "" : " ").append(text);
    }
  }

  private void end() {
    String name = open.pop();
    if (name.equals("/title")) {
      titleDepth--;
    } else if (!name.isEmpty()) {
      out.append("</").append(name).append('>');
      texts -= name.equals("text") ? 1 : 0;
      titleDepth -= name.equals("g") && titleDepth > 0 ? 1 : 0;
    }
  }

  /** Everything in its root element. What has links is no picture for screen readers. */
  private String written(String label) {
    StringBuilder all = new StringBuilder(out.length() + 200);
    String name = title.isEmpty() ? label : title.toString().replace('\u00a0', ' ').strip();
    all.append("<svg");
    if (Double.parseDouble(width) > WIDE) {
      all.append(" class=\"wide\"");
    }
    all.append(" role=\"").append(linked ? "group" : "img").append("\" aria-label=\"");
    all.append(Html.escape(name)).append("\" viewBox=\"0 0 ").append(width).append(' ');
    all.append(height).append("\" width=\"").append(width).append("\" height=\"").append(height);
    all.append("\">");
    if (!background.isEmpty()) {
      all.append("<rect width=\"100%\" height=\"100%\" fill=\"").append(background).append("\"/>");
    }
    all.append(out.toString().replace("<defs></defs>", ""));
    return all.append("</svg>").toString();
  }
}
