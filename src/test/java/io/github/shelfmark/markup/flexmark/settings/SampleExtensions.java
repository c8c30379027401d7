package io.github.shelfmark.markup.flexmark.settings;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import org.jspecify.annotations.Nullable;

/** Extensions of a user, and classes that look like some. */
public final class SampleExtensions {
  private static int loaded;

  private SampleExtensions() {}

  /** How often a class that is no extension was initialised. */
  static int loaded() {
    return loaded;
  }

  /** Does nothing. */
  public static class Good implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {
      // Nothing.
    }

    @Override
    public void extend(Parser.Builder builder) {
      // Nothing.
    }
  }

  /** Made by a method. */
  public static final class Made extends Good {
    private Made() {}

    /** Makes one. */
    public static Made create() {
      return new Made();
    }
  }

  /** Throws. */
  public static final class Throwing extends Good {
    /** Throws. */
    public Throwing() {
      throw new IllegalStateException("no luck");
    }
  }

  /** Throws when a parser is made with it. */
  public static final class Failing extends Good {
    @Override
    public void extend(Parser.Builder builder) {
      throw new IllegalStateException("never");
    }
  }

  /** Cannot be made. */
  public static final class Hidden extends Good {
    private Hidden() {}
  }

  /** Returns nothing. */
  public static final class Nothing extends Good {
    /** Makes none. */
    @Nullable
    public static Object create() {
      return null;
    }
  }

  /** No extension. */
  public static final class Other {
    static {
      loaded++;
    }
  }
}
