import * as vscode from 'vscode';

/** What this extension asks of the editor's own git extension, which knows what is in git where there is any. Nothing is fetched. */
interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<GitApi['state']>;
  getRepository(uri: vscode.Uri): Repository | null;
}

interface Repository {
  /** Fails where the key is not set. */
  getConfig(key: string): Promise<string>;
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly { readonly hash: string }[]>;
  show(commit: string, path: string): Promise<string>;
}

/** The name that git signs commits with where a document is; undefined without git. */
export async function gitName(document: vscode.Uri): Promise<string | undefined> {
  const repository = (await gitApi())?.getRepository(document);
  return repository ? configOf(repository, 'user.name') : undefined;
}

/**
 * The text of an article as git has it in the commit that changed its file of decisions last, else in the newest one. Undefined where it has
 * none, and in a partial clone, for which git would have to ask another machine.
 */
export async function textInGit(article: vscode.Uri, decisions: vscode.Uri): Promise<string | undefined> {
  const repository = (await searchedGit())?.getRepository(article);
  if (!repository || (await configOf(repository, 'extensions.partialclone'))) return undefined;
  try {
    const [last] = await repository.log({ maxEntries: 1, path: decisions.fsPath });
    return await repository.show(last?.hash ?? 'HEAD', article.fsPath);
  } catch {
    // The article is not in git, or not in that commit.
    return undefined;
  }
}

async function gitApi(): Promise<GitApi | undefined> {
  try {
    return (await vscode.extensions.getExtension('vscode.git')?.activate())?.getAPI(1);
  } catch {
    // The git extension is off.
    return undefined;
  }
}

/** Git after it has looked for repositories, which takes a moment when the window opens. */
async function searchedGit(): Promise<GitApi | undefined> {
  const git = await gitApi();
  if (git?.state === 'uninitialized')
    await new Promise<void>((resolve) => {
      const listening = git.onDidChangeState(() => {
        listening.dispose();
        resolve();
      });
    });
  return git;
}

async function configOf(repository: Repository, key: string): Promise<string | undefined> {
  try {
    return (await repository.getConfig(key)).trim() || undefined;
  } catch {
    return undefined;
  }
}
