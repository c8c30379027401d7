package io.github.shelfmark.markup.highlight.lexer;

/** Haskell. */
final class HaskellSyntax {
  private HaskellSyntax() {}

  static Syntax make() {
    return Syntax.of(
            "as case class data default deriving do else family forall foreign hiding if import in "
                + "infix infixl infixr instance let mdo module newtype of pattern proc qualified "
                + "rec then type where",
            "Bool Char Double Either Float IO Int Integer Maybe Ordering String Word")
        .constants("True False Nothing otherwise")
        .builtins(
            "concat concatMap const drop elem error filter flip fmap foldl foldr fromIntegral fst "
                + "getLine head id init interact last length lines lookup map mapM mapM_ maximum "
                + "minimum not null print product pure putStr putStrLn read replicate return "
                + "reverse sequence show snd sum tail take traverse uncurry undefined unlines "
                + "unwords words zip zipWith")
        .noFunctions()
        .capitals()
        .inWords("_'")
        .forms(
            new Form("{-#", "#-}", "cp").lines(),
            Form.comment("{-", "-}").nested(),
            Form.line("--").except("-->"),
            Form.string("\""),
            new CharForm(""));
  }
}
