package io.github.shelfmark.safe;

import io.github.shelfmark.text.HarmlessAddress;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether an SVG is a picture and nothing else. A browser that opens the file itself runs its
 * scripts as those of the site, so one that holds anything but shapes, text and styles of its own
 * is not published. It is let through or refused as a whole, because a drawing with parts cut out
 * would be another drawing.
 */
public final class SvgPicture {
  private static final int LARGEST = 8 << 20;
  private static final String SVG = "http://www.w3.org/2000/svg";

  /** Namespaces whose elements browsers do something with. */
  private static final Set<String> READ =
      Set.of("", SVG, "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML");

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "title",
          "desc",
          "metadata",
          "switch",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "textPath",
          "image",
          "a",
          "linearGradient",
          "radialGradient",
          "stop",
          "pattern",
          "clipPath",
          "mask",
          "marker",
          "style",
          "filter",
          "feBlend",
          "feColorMatrix",
          "feComponentTransfer",
          "feComposite",
          "feConvolveMatrix",
          "feDiffuseLighting",
          "feDisplacementMap",
          "feDistantLight",
          "feDropShadow",
          "feFlood",
          "feFuncA",
          "feFuncB",
          "feFuncG",
          "feFuncR",
          "feGaussianBlur",
          "feMerge",
          "feMergeNode",
          "feMorphology",
          "feOffset",
          "fePointLight",
          "feSpecularLighting",
          "feSpotLight",
          "feTile",
          "feTurbulence");

  /** How definitions of a document type begin; a picture needs none of them. */
  private static final Set<String> DEFINITIONS =
      Set.of("<!ENTITY", "<!ATTLIST", "<!ELEMENT", "<!NOTATION");

  private static final Set<String> NAMED = Set.of("amp;", "lt;", "gt;", "quot;", "apos;");

  private SvgPicture() {}

  /**
   * What a drawing has that a picture does not need.
   *
   * @return empty if it is a picture and nothing else
   */
  public static Optional<String> problem(byte[] bytes) {
    if (bytes.length > LARGEST) {
      return Optional.of("is larger than 8 MB");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (usesOtherEntities(text)) {
        return Optional.of("uses an entity of its own");
      }
      // Browsers also read what a document type says of attributes that are not written.
      if (DEFINITIONS.stream().anyMatch(text::contains)) {
        return Optional.of("defines entities, elements or attributes");
      }
      return Optional.ofNullable(problemIn(text));
    } catch (CharacterCodingException e) {
      return Optional.of("is not UTF-8");
    } catch (XMLStreamException | RuntimeException e) {
      return Optional.of("cannot be read as XML");
    }
  }

  private static @Nullable String problemIn(String text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, system, base, name) -> new ByteArrayInputStream(new byte[0]));
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    XMLStreamReader xml =
        factory.createXMLStreamReader(
            new ByteArrayInputStream(bare.getBytes(StandardCharsets.UTF_8)), "UTF-8");
    String encoding = xml.getCharacterEncodingScheme();
    if (encoding != null && !encoding.equalsIgnoreCase("utf-8")) {
      return "says that it is not UTF-8";
    }
    // Text of a style may come in parts, with elements and comments between them.
    StringBuilder styles = new StringBuilder();
    int inStyle = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      String problem = null;
      if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
        return "has a processing instruction <?" + xml.getPITarget() + "?>";
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        return "uses an entity of its own";
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        problem = element(xml);
        inStyle += inStyle > 0 || xml.getLocalName().equals("style") ? 1 : 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inStyle -= inStyle > 0 ? 1 : 0;
      } else if (inStyle > 0 && xml.isCharacters()) {
        styles.append(xml.getText());
      }
      if (problem != null) {
        return problem;
      }
    }
    return loads(styles.toString()) ? "has a style that loads something" : null;
  }

  private static @Nullable String element(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    String name = xml.getLocalName();
    if (READ.contains(namespace) && !(namespace.equals(SVG) && ELEMENTS.contains(name))) {
      return "has an element <" + name + ">";
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = xml.getAttributeLocalName(i);
      String value = xml.getAttributeValue(i);
      if (attribute.toLowerCase(Locale.ROOT).startsWith("on")) {
        return "has an attribute " + attribute;
      }
      if (attribute.equals("href") && !isHarmless(name, value)) {
        return "loads or links to \"" + value + "\"";
      }
      if (attribute.equals("base") || loads(value)) {
        return "has an attribute " + attribute + " that leads elsewhere";
      }
    }
    return null;
  }

  /** Whether a reference names anything but a character; the reader passes over unknown ones. */
  private static boolean usesOtherEntities(String text) {
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      int start = at + 1;
      if (NAMED.stream().noneMatch(name -> text.startsWith(name, start))
          && !text.startsWith("#", start)
          && Character.isLetter(start < text.length() ? text.charAt(start) : ' ')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHarmless(String element, String address) {
    String bare = address.strip();
    return bare.startsWith("#")
        || (element.equals("a") && HarmlessAddress.inLink(bare))
        || (element.equals("image")
            && Set.of("png", "jpeg", "jpg", "gif", "webp").stream()
                .anyMatch(kind -> bare.startsWith("data:image/" + kind + ";base64,")));
  }

  /** Whether a value or a style names anything outside the drawing. */
  private static boolean loads(String text) {
    String css = text.toLowerCase(Locale.ROOT);
    if (css.contains("@import") || css.contains("expression(") || css.contains("image-set(")) {
      return true;
    }
    for (int at = css.indexOf("url"); at >= 0; at = css.indexOf("url", at + 3)) {
      int open = at + 3;
      while (open < css.length() && Character.isWhitespace(css.charAt(open))) {
        open++;
      }
      if (!css.startsWith("(", open)) {
        continue;
      }
      String inner = css.substring(open + 1).strip();
      if (!inner.startsWith("#") && !inner.startsWith("'#") && !inner.startsWith("\"#")) {
        return true;
      }
    }
    // An escape could spell any of them.
    return css.indexOf('\\') >= 0;
  }
}
