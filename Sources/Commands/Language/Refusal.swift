public import Agreement
public import Annotations
public import Corpus
public import Ratings
public import Storage

/// Why a command was refused.
///
/// A refused command changes nothing.
public enum Refusal: Error, Sendable {
  /// The words do not fit the command.
  case usage(String, CommandSpecification)
  /// A quotation mark is not closed; the column counts from 1.
  case unclosedQuote(String, column: Int)
  /// A line is not valid UTF-8, or longer than a command can be.
  case unreadableLine(String)
  /// No command has this name.
  case unknownCommand(String, candidates: [String])
  /// Several commands begin with the word.
  case ambiguousCommand(String, candidates: [String])
  /// The command works only outside the shell.
  case outsideOnly(String)
  /// The command needs an open article.
  case noArticle
  /// The workspace has no such article.
  case unknownArticle(String, candidates: [String])
  /// Several articles contain the text.
  case ambiguousArticle(String, candidates: [String])
  /// The article has no such unit.
  case noSuchUnit(Article.Unit.Number, Article)
  /// The first unit of a range comes after its last.
  case rangeBackwards(Article.Unit.Number, Article.Unit.Number)
  /// The codebook does not code headlines.
  case headlineNotCoded
  /// The unit has no such statement.
  case noSuchStatement(Int, unit: Article.Unit.Number, count: Int)
  /// The words do not make a statement.
  case coding(CodingProblem)
  /// The unit cannot be split or joined.
  case mending(MendingProblem)
  /// No unit was coded yet in this session, so there is nothing to go by.
  case nothingCodedYet(String)
  /// No earlier statement to copy from.
  case noEarlierStatement
  /// The unit has nothing of the kind that the command takes away.
  case nothingThere(String)
  /// The article is done or irrelevant, so its coding does not change.
  case articleClosed(Layer.Status.State, Article.ID)
  /// The article is in this state already.
  case alreadyInState(String, Article.ID)
  /// Units are uncoded, so the article is not done.
  case unitsUncoded([Article.Unit.Number])
  /// Nothing to take back.
  case nothingToUndo
  /// Nothing to make again.
  case nothingToRedo
  /// The unit is no longer as the change left it.
  case changedSince(change: Change, later: Change)
  /// Another annotator's coding is no longer as the changes left it.
  case changedByOthers(Layer.ID)
  /// No change has this id or revision.
  case noSuchChange(String)
  /// Several changes have this revision.
  case ambiguousChange(String, candidates: [String])
  /// The pattern is no regular expression.
  case badPattern(String, reason: String)
  /// No unit holds the text.
  case notFound(String)
  /// Another annotator's coding is not shown before one's own is done.
  case blind(Article.ID)
  /// No annotator of this name has codings here.
  case unknownAnnotator(String, candidates: [String])
  /// A text is no annotator's name.
  case illegalAnnotator(String)
  /// No annotator's name could be found.
  case noAnnotator
  /// No preference has this name.
  case unknownPreference(String, candidates: [String])
  /// A file that is not part of the workspace could not be read or written.
  case file(String, reason: String, remedy: String)
  /// The terminal has no screen of single keys.
  case keyScreen(KeyScreenProblem)
  /// Some labels of a variable have keys, and these have none.
  case keysMissing(variable: String, labels: [String])
  /// Scripts run each other in a circle, or too deep.
  case runTooDeep(String)
  /// A refusal in other words, which do not name articles by their ids.
  case reworded(Words)
  /// Something on the disk is in the way.
  case storage(StorageError)
  /// Something about an article is in the way.
  case corpus(CorpusError)
  /// Nothing can be taken in from there.
  case adding(AddProblem)
  /// Codings cannot be taken in from a file.
  case importing(ImportProblem)
  /// Two copies of a file cannot be merged.
  case merging(MergeProblem)
  /// The codebook cannot be revised so.
  case revision(CodebookEditError)
  /// Ratings cannot be compared.
  case rating(RatingError)
  /// A file of ratings, or a summary of one, cannot be used.
  case ratings(RatingsError)
  /// A command of coding has no place in a review.
  case reviewing(String, Article.ID)
  /// What was decided is not written as commands of coding.
  case scriptOfReference(Article.ID)
  /// No article waits for review; so many are decided to the end.
  case nothingToReview(decided: Int)
  /// A decision is only taken in a review.
  case noReview
  /// No annotator says what is decided, and no reason stands.
  case whyMissing(Article.Unit.Number)
  /// No round has this name.
  case unknownRound(String, candidates: [String])
  /// A round cannot be made, opened or closed.
  case round(RoundProblem)
  /// The change after which a round was closed is not in the layer's history.
  case closingChangeMissing(Change.ID, of: Layer.ID, round: String)
}
