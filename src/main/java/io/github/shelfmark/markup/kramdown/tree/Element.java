package io.github.shelfmark.markup.kramdown.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text: a block, a span or characters. Elements change while a text is read, for what
 * follows a block may give it attributes or join it; they belong to one thread.
 */
public final class Element {
  private static final Map<String, String> NONE = Map.of();

  private final Kind kind;
  private final int origin;
  private String value;
  private @Nullable StringBuilder growing;
  private List<Element> children = new ArrayList<>(2);
  private Map<String, String> attributes = NONE;
  private Source.@Nullable Builder raw;
  private @Nullable AttributeList attributeList;
  private @Nullable Detail detail;
  private boolean transparent;
  private boolean block;
  private int start = -1;

  /**
   * An element.
   *
   * @param value its text or name, as its kind has it
   * @param origin where it begins in the whole text
   */
  public Element(Kind kind, String value, int origin) {
    this.kind = kind;
    this.value = value;
    this.origin = origin;
    this.block = kind.isBlock();
  }

  /** An element without a value. */
  public Element(Kind kind, int origin) {
    this(kind, "", origin);
  }

  /** Text whose spans are to be read later. */
  public static Element rawText(Source.Builder raw, int origin) {
    Element element = new Element(Kind.RAW_TEXT, origin);
    element.raw = raw;
    return element;
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** Whether it is of a kind. */
  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Its text or name. */
  public String value() {
    if (growing != null) {
      value = growing.toString();
      growing = null;
    }
    return value;
  }

  /** Changes its text. */
  public void setValue(String value) {
    this.growing = null;
    this.value = value;
  }

  /** Where it begins in the whole text. */
  public int origin() {
    return origin;
  }

  /** Where it begins as readers of the text see it; that of a link's address is its origin. */
  public int start() {
    return start < 0 ? origin : start;
  }

  /** Sets where it begins, for an element whose origin is a part of it. */
  public Element startingAt(int index) {
    this.start = index;
    return this;
  }

  /** Its children; may be changed. */
  public List<Element> children() {
    return children;
  }

  /** Replaces its children. */
  public void setChildren(List<Element> children) {
    this.children = children;
  }

  /** Its last child, if it has any. */
  public @Nullable Element last() {
    return children.isEmpty() ? null : children.get(children.size() - 1);
  }

  /** Its first child, if it has any. */
  public @Nullable Element first() {
    return children.isEmpty() ? null : children.get(0);
  }

  /** Adds a child. */
  public void add(Element child) {
    children.add(child);
  }

  /** Adds text, to its last child if that is text too. */
  public void addText(CharSequence text, int at) {
    Element last = last();
    if (last != null && last.kind == Kind.TEXT) {
      last.grow(text);
    } else if (!text.isEmpty()) {
      children.add(new Element(Kind.TEXT, text.toString(), at));
    }
  }

  /** Adds to its text; many small additions cost no more than one. */
  private void grow(CharSequence text) {
    if (growing == null) {
      growing = new StringBuilder(value);
    }
    growing.append(text);
  }

  /** The attributes to write, in order. */
  public Map<String, String> attributes() {
    return attributes;
  }

  /** As {@link #attributes}, to be changed. */
  public Map<String, String> mutableAttributes() {
    if (attributes == NONE) {
      attributes = new LinkedHashMap<>();
    }
    return attributes;
  }

  /** Sets an attribute. */
  public Element with(String name, String attribute) {
    mutableAttributes().put(name, attribute);
    return this;
  }

  /** The text to read later; only of {@link Kind#RAW_TEXT}. */
  public Source.Builder raw() {
    if (raw == null) {
      raw = new Source.Builder();
    }
    return raw;
  }

  /** The list that its author put beside it, if any. */
  public @Nullable AttributeList attributeList() {
    return attributeList;
  }

  /** The attribute list beside it, created if necessary. */
  public AttributeList ownAttributeList() {
    if (attributeList == null) {
      attributeList = new AttributeList();
    }
    return attributeList;
  }

  /** Sets the attribute list beside it. */
  public void setAttributeList(@Nullable AttributeList list) {
    this.attributeList = list;
  }

  /** Whether the list beside it has a name in it. */
  public boolean refersTo(String name) {
    return attributeList != null && attributeList.refersTo(name);
  }

  /** A paragraph that is written without its own tags, as in a tight list. */
  public boolean isTransparent() {
    return transparent;
  }

  /** Makes a paragraph transparent. */
  public void makeTransparent() {
    this.transparent = true;
  }

  /** Whether it is a block rather than a span. */
  public boolean isBlock() {
    return block;
  }

  /** Makes it a block, for kinds that may be blocks or spans. */
  public Element asBlock() {
    this.block = true;
    return this;
  }

  /** What only some kinds have. */
  public Detail detail() {
    if (detail == null) {
      detail = new Detail();
    }
    return detail;
  }

  /** Whether it is HTML whose content is HTML. */
  public boolean isRawHtml() {
    return kind == Kind.HTML && detail().model == ContentModel.RAW;
  }
}
