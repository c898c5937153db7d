import Annotations
import Corpus
import Files

/// Files of many articles.
extension AddRun {
  /// Takes in the articles of a file.
  mutating func takeCollection(
    _ file: consuming InputFile, _ name: String, _ format: CollectionFormat, into folder: String
  ) throws(Refusal) {
    isBulk = true
    var reading = ArticleCollection.Options(format)
    reading.fields = options.fields
    reading.encoding = options.encoding
    reading.folder = folder
    let neverWaits = file.isRegular
    let collection: ArticleCollection
    do throws(CorpusError) {
      collection = try ArticleCollection(file, path: name, reading)
    } catch {
      throw .corpus(error)
    }
    let before = tally.total
    var goesOn = true
    while goesOn, output.failure == nil {
      goesOn = neverWaits ? takeGroup(of: collection) : takeNext(of: collection)
    }
    guard tally.total > before || output.failure != nil else {
      throw .corpus(.entry(path: name, line: 1, .empty))
    }
  }

  /// The folder for the articles of a file: the one that was named, or one named after the file, and
  /// where the file was found below a folder, the same place there.
  func collectionFolder(_ path: String, below: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    let end = name.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    let stem = name[..<(end == name.startIndex ? name.endIndex : end)]
    var parts = below.utf8.split(separator: UInt8(ascii: "/"))
    if options.folder.isEmpty { parts.append(stem) }
    let fitting = parts.map { NameSegment.fitting(Substring($0)) ?? "" }
    return ([options.folder] + fitting).filter { !$0.isEmpty }.joined(separator: "/")
  }

  /// Takes in the next article, which may have to be waited for; false at the end.
  private mutating func takeNext(of collection: ArticleCollection) -> Bool {
    do throws(Refusal) {
      guard let incoming = try next(of: collection) else { return false }
      settle(.incoming(incoming))
    } catch {
      refuse(error)
    }
    return true
  }

  /// Takes in as many of the next articles as are made durable together; false at the end.
  private mutating func takeGroup(of collection: ArticleCollection) -> Bool {
    let interrupt = HeldInterrupt()
    var goesOn = true
    repeat {
      do throws(Refusal) {
        if let incoming = try next(of: collection) { stage(incoming) } else { goesOn = false }
      } catch {
        settleWaiting()
        refuse(error)
      }
    } while goesOn && intake.hasWaiting && !intake.isFull && !interrupt.isInterrupted
    settleWaiting()
    tell(interrupt)
    return goesOn
  }

  private mutating func next(of collection: ArticleCollection) throws(Refusal) -> IncomingArticle? {
    let incoming = try refusing { () throws(CorpusError) in try collection.next() }
    if let incoming { progress.go(on: "\(collection.path), \(incoming.source.record)", &output) }
    return incoming
  }

  /// Takes in an article that need not be durable yet; what else comes of it is said after what came
  /// of those before it.
  private mutating func stage(_ incoming: IncomingArticle) {
    if intake.hasWaiting(incoming) { settleWaiting() }
    do throws(CorpusError) {
      guard let present = try intake.stage(incoming) else { return }
      settleWaiting()
      say(present)
    } catch {
      settleWaiting()
      refuse(.incoming(incoming), error)
    }
  }

  /// Makes the articles that wait durable and says so.
  private mutating func settleWaiting() {
    for result in intake.settle() {
      do throws(CorpusError) {
        say(try result.get())
      } catch {
        refuse(.corpus(error))
      }
    }
  }
}
