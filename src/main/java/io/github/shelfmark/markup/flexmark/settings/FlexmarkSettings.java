package io.github.shelfmark.markup.flexmark.settings;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.markup.flexmark.heading.HeadingAnchors;
import io.github.shelfmark.markup.flexmark.heading.OwnAnchors;
import java.util.List;
import java.util.function.Supplier;

/** What a site says about flexmark-java. Made once for each build. */
public final class FlexmarkSettings {
  private final DataHolder options;
  private final Supplier<HeadingAnchors> anchors;

  private FlexmarkSettings(DataHolder options, Supplier<HeadingAnchors> anchors) {
    this.options = options;
    this.anchors = anchors;
  }

  /** The settings of a site. */
  public static FlexmarkSettings of(SiteConfig config) {
    return github();
  }

  /** Markdown as on GitHub. */
  public static FlexmarkSettings github() {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(
            TablesExtension.create(),
            AutolinkExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            FootnoteExtension.create()));
    return new FlexmarkSettings(options.toImmutable(), OwnAnchors::new);
  }

  /** The options of flexmark-java, its extensions among them. */
  public DataHolder options() {
    return options;
  }

  /** Makes the ids of the headings of one document. */
  public Supplier<HeadingAnchors> anchors() {
    return anchors;
  }
}
