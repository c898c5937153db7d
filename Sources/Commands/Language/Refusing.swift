import Agreement
import Corpus
import Ratings
import Storage

/// Does something that storage may refuse.
///
/// - Parameter body: What to do.
/// - Returns: What came of it.
/// - Throws: The refusal that says why not.
func refusing<Value>(_ body: () throws(StorageError) -> Value) throws(Refusal) -> Value {
  do throws(StorageError) {
    return try body()
  } catch {
    throw .storage(error)
  }
}

/// Does something that the corpus may refuse.
///
/// - Parameter body: What to do.
/// - Returns: What came of it.
/// - Throws: The refusal that says why not.
func refusing<Value>(_ body: () throws(CorpusError) -> Value) throws(Refusal) -> Value {
  do throws(CorpusError) {
    return try body()
  } catch {
    throw .corpus(error)
  }
}

/// Does something that the computation of agreement may refuse.
///
/// - Parameter body: What to do.
/// - Returns: What came of it.
/// - Throws: The refusal that says why not.
func refusing<Value>(_ body: () throws(RatingError) -> Value) throws(Refusal) -> Value {
  do throws(RatingError) {
    return try body()
  } catch {
    throw .rating(error)
  }
}

/// Does something that the reading of ratings may refuse.
///
/// - Parameter body: What to do.
/// - Returns: What came of it.
/// - Throws: The refusal that says why not.
func refusing<Value>(_ body: () throws(RatingsError) -> Value) throws(Refusal) -> Value {
  do throws(RatingsError) {
    return try body()
  } catch {
    throw .ratings(error)
  }
}
