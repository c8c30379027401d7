package io.github.shelfmark.markup.flexmark.shipped;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/** Writes what some of flexmark's extensions have read, in place of their own renderers. */
public final class ShippedNodes implements HtmlRenderer.HtmlRendererExtension {
  private static final Set<String> REMARKS = Set.of("admonition", "aside");
  private static final Set<String> FORGE = Set.of("gfm-issues", "gfm-users");
  private static final Set<String> MEDIA =
      Set.of("media-tags", "resizable-image", "youtube-embedded");
  private static final Set<String> TAGS = Set.of("jekyll-tag", "macros", "xwiki-macros");

  private final Set<String> extensions;

  /**
   * Writes what the extensions of a site read.
   *
   * @param extensions the short names of those that are on
   */
  public ShippedNodes(Set<String> extensions) {
    this.extensions = Set.copyOf(extensions);
  }

  /** Whether the renderer of an extension is not to be used, because this writes its nodes. */
  public static boolean replaces(String shortName) {
    return REMARKS.contains(shortName)
        || FORGE.contains(shortName)
        || MEDIA.contains(shortName)
        || TAGS.contains(shortName)
        || shortName.equals("wikilink")
        || shortName.equals("emoji");
  }

  @Override
  public void rendererOptions(MutableDataHolder options) {
    // None: the options are those of the site.
  }

  @Override
  public void extend(HtmlRenderer.Builder builder, String rendererType) {
    // A factory each, and only for what is on: the nodes of the others are not even loaded.
    if (isOn(REMARKS)) {
      builder.nodeRendererFactory(options -> new Remarks(options));
    }
    if (isOn(FORGE)) {
      builder.nodeRendererFactory(options -> new ForgeLinks(options));
    }
    if (isOn(MEDIA)) {
      builder.nodeRendererFactory(options -> new Media());
    }
    if (isOn(TAGS)) {
      builder.nodeRendererFactory(options -> new Tags(options));
    }
    if (extensions.contains("wikilink")) {
      builder.nodeRendererFactory(options -> new WikiLinks(options));
    }
    if (extensions.contains("emoji")) {
      builder.nodeRendererFactory(options -> new Emojis(options));
    }
  }

  private boolean isOn(Set<String> names) {
    return names.stream().anyMatch(extensions::contains);
  }
}
