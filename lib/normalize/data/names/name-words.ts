/** Words that names of one kind end or begin with, and what stands before a person's name. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** An organisation's name often holds one of these. */
export const organisationWords = set(`
Inc Inc. Corp Corp. Co Co. Ltd Ltd. LLC PLC Plc plc AG SA S.A. GmbH NV BV SpA Oyj AB ASA Group Holdings Holding Company
Corporation Incorporated Limited Partners Associates Industries Enterprises Systems Technologies Technology Motors
Airlines Airways Air Bank Bancorp Financial Capital Securities Insurance Investments Trust Fund Foundation Institute
University College School Academy Hospital Clinic Ministry Department Agency Authority Bureau Commission Committee
Council Court Parliament Senate Congress Assembly House Party Union Federation Association Society League Club
Federal National Reserve Treasury Police Army Navy Force Forces Guard Front Movement Alliance Coalition Organisation
Organization United Nations FC F.C. Rovers City Athletic Rangers Wanderers Albion Hotspur Villa Town County Sox
Yankees Lakers Bulls Bears Giants Eagles Dodgers Mets Braves Cubs Knicks Celtics Jets Patriots Cowboys Broncos Times Post
Journal Herald Tribune Gazette News Press Daily Radio Television TV Broadcasting Media Magazine Network Networks
Pharmaceuticals Pharma Energy Oil Gas Petroleum Electric Power Steel Mining Foods Brewery Brewing Stores Markets
Church Museum Library Orchestra Service Services Office Administration Board Chamber Exchange Center Centre Lab
Laboratory Laboratories Labs Philharmonic Symphony Ensemble Choir Ballet Theatre Theater Software Solutions International Global Watch Amnesty Greenpeace Cross Brigade Regiment
Division Brotherhood Guild Workers Teamsters Consortium Cooperative Studios Pictures Records Entertainment Games
`);

/** A place's name often holds one of these. */
export const placeWords = set(`
River Lake Mountain Mountains Mount Sea Ocean Bay Gulf Island Islands Isle Peninsula Valley Desert Forest Park Street
Road Avenue Boulevard Lane Square Bridge Airport Station Stadium Castle Palace Cathedral Temple Beach Coast Cape Strait
Straits Canal Province District County Region State States Republic Kingdom Territory City Town Village Borough Heights
Hill Hills Falls Springs Harbor Harbour Port Point North South East West Northern Southern Eastern Western Central
Plaza Tower Towers Stadium Arena Garden Gardens Creek Canyon Basin Plateau Delta Glacier Reef
`);

/** Words before a person's name; many are also roles. */
export const titleWords = set(`
Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Baroness Baron Rev Rev. Reverend Father
Sister Bishop Archbishop Cardinal Pope Rabbi Imam Sheikh King Queen Prince Princess Duke Duchess Count Countess Emperor
President Vice-President Chancellor Premier Minister Secretary Senator Sen. Rep. Representative Congressman
Congresswoman Governor Gov. Mayor Councilman Councilwoman Councillor Ambassador Judge Justice Attorney Prosecutor
General Gen. Colonel Col. Major Maj. Captain Capt. Lieutenant Lt. Sergeant Sgt. Corporal Cpl. Admiral Adm. Commander
Cmdr. Officer Detective Inspector Constable Sheriff Chief Director Chairman Chairwoman CEO Coach Manager
Commissioner Deputy Speaker Spokesman Spokeswoman Spokesperson MP Economist Analyst Superintendent Supt. Insp. Marshal
Brigadier Brig. Cllr Hon. Msgr. Fr. Mme Mlle Herr Frau Señor Señora Sheikha Ayatollah Mullah Mufti Vicar Deacon
Archdeacon Provost Taoiseach Treasurer
president chancellor premier minister secretary senator congressman congresswoman governor mayor councilman councillor
ambassador judge justice attorney prosecutor general colonel major captain lieutenant sergeant commander officer
detective inspector sheriff chief director chairman chairwoman chairperson coach manager commissioner deputy speaker
spokesman spokeswoman spokesperson analyst economist strategist trader lawyer actor actress singer director writer author
novelist poet painter artist striker midfielder defender goalkeeper forward skipper batsman bowler champion driver
cyclist golfer rider trainer referee professor scientist researcher physicist biologist historian leader founder
co-founder owner editor reporter correspondent journalist critic veteran candidate lawmaker legislator activist
businessman tycoon billionaire banker astronaut pilot engineer architect designer doctor nurse teacher priest bishop
seed compatriot counterpart colleague teammate husband wife son daughter brother sister father mother friend
widow widower nephew niece uncle aunt cousin grandfather grandmother grandson granddaughter fiancé fiancée
superintendent treasurer vicar
`);

/** More of them, which the model has not learnt from: to add to its list is to train it again. */
const laterTitleWords = set(`
Justices Judges Senators Sens. Reps. Ministers Professors Drs Drs. CFO COO CTO CIO Det Insp DCI DI PC Supt Sgt Const
Engr Engr. Barr. Adv. Alhaji Alh. Hajiya Shri Smt Smt. Datuk Tan Sri Tánaiste Cardinals Councillors Prof
`);

export const isTitleWord = (word: string): boolean =>
  titleWords.has(word) || laterTitleWords.has(word);

/** First words of institutions and events that are no person's given name. */
export const timeWords = set(`
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Christmas Easter Ramadan
`);

/** Given names of the world that the list of the United States lacks or counts as rare. */
export const givenNames = set(`
Aaliyah Abdallah Abdel Abdul Abdullah Abebe Abdelaziz Abu Adebayo Adil Aditya Adriano Afonso Agnieszka Ahmad Ahmed Aidan
Aigul Aino Aisha Aishwarya Ajay Akbar Akihiro Akira Akiko Alain Alastair Albrecht Aleksandar Aleksander Aleksandr
Aleksei Alejandra Alessandro Alexandre Alexandros Alexei Alexey Alfredo Ali Alicja Alija Alisher Alistair Aliyu Alois
Aleksandra Alvaro Amadou Amal Amara Amina Amine Amir Amit Amitabh Ana Anahit Anastasia Anatoly Anders Andrea Andreas
Andrei André Andrés Andrej Andriy Andrzej Andy Aneta Ángel Anil Anjali Anke Anna Anneke Anneli Annelies Antoine
Antonin António Antti Anton Anwar Apinya Aravind Ari Arash Arif Aristide Armando Armin Arnaud Arne Arslan Artem Arthur
Arturo Arun Arvind Asa Åsa Ashok Ashraf Asif Asma Astrid Ato Atsushi Attila Augusto Aung Aurélie Aurélien Axel Ayumi
Ayşe Ayman Ayesha Aziz Babatunde Bashar Bartosz Bashir Beatriz Beata Beat Bela Béla Benazir Benedikt Benjamín Benoit
Benoît Bernd Bernhard Besnik Bianca Bilal Bill Bjarne Bjorn Björn Bogdan Bojan Boris Borut Boutros Branko Brigitte Bronisław
Bruno Burak Caio Camille Carles Carlo Carlos Carmen Carsten Catalina Cem Cécile Céline César Chandra Charlotte Chen Chidi
Chiara Chloe Christof Christoph Christophe Chukwuma Chun Cillian Claes Claude Claudia Clémence Colm Conchita Cristiano
Cristóbal Cyril Dagmar Daiki Daisuke Damir Daniil Daniela Daniele Danilo Dariusz Darya Davide Davor Deepak Deepika Dejan
Denis Denys Derya Desmond Didier Diego Dietrich Dieter Dilma Dimitar Dimitri Dimitris Dinara Dinesh Diogo Dmitri Dmitry
Dmytro Domenico Dominik Dominique Dorota Dragan Dušan Ebrahim Edgars Edouard Eduardo Efraín Ehud Eiji Ekaterina Elena
Elif Elisabeth Elodie Elżbieta Emeka Emil Emilia Emilio Emine Emmanuel Emre Endre Enda Enrique Enrico Ephraim Erdoğan
Erika Erkki Ernesto Esa Esteban Étienne Eun Eugenia Eva Ewa Fabien Fabio Fabrizio Faisal Farah Farid Faruk Fatima Fatma
Fatou Federico Felipe Felix Femi Ferdinand Ferenc Fernanda Fernando Filip Fiona Florian Franck Franco François Françoise
Francesca Francesco Francisco Franz Frédéric Freya Friedrich Fritz Fumio Gabriela Gael Galina Ganesh Garth Gaspard Gennady
Georg Georges Georgi Georgios Gerhard Gerd Germán Gerrit Gertrud Ghassan Giacomo Gianni Gideon Gilles Giorgi Giorgio Giorgos Giovanni
Giulia Giuliano Giuseppe Gohar Goran Gonzalo Grzegorz Guido Guilherme Guillaume Guillermo Gunther Gustav Gustavo Günter Habib
Hadi Haile Håkan Hakan Hamid Hamza Hana Hanna Hannes Hans Harald Hari Harri Haruki Haruka Hasan Hassan Hatice Hector Heiko Heikki
Heinrich Heinz Helga Helmut Helena Henning Henri Henrik Henrique Henryk Hideki Hideo Hina Hiroshi Hiroko Horst Hosni Hossein
Huda Hugo Hui Husein Hussein Ibrahim Ichiro Idris Ignacio Igor Ikram Ilham Ilona Ilse Ilya Imran Indira Inés Inga Ingrid Inge
Ioannis Ion Ioana Iqbal Irakli Irena Irina Isabel Isabelle Ismail István Itzhak Ivan Ivana Ivo Iwona Iñigo Jaakko Jaap Jacek Jacques
Jakob Jakub Jalal Jamal Jan Janez Janusz János Jaime Jair Jairo Jan-Erik Jaroslav Jaroslaw Javad Javier Javed Jawaharlal Jean Jean-Claude
Jean-Marie Jean-Pierre Jens Jérôme Jesper Jiang Jin Jing Jiří Jitka Jo Joachim João Joaquín Jochen Johan Johann Johannes
Jomo Jordi Jorge Josef José Josip Jörg Juan Juha Julien Julián Julio Jun Junichi Juri Jürgen Kaan Kabir Kaito Kalle Kamal Kamala Karel
Karim Karin Karsten Kasper Katarina Katarzyna Kateryna Katja Katrin Kazuo Keiko Keir Keisuke Kemal Ken Kenji Kenta Khaled Khalid
Khalil Khadija Kiran Kim Kirill Kjell Klaus Kofi Koji Konrad Konstantin Kostas Krishna Kristian Kristina Kristjan Krzysztof Kumar Kurt Kwame
Lakshmi Lamine Lars László Laszlo Laura Laurent Laurence Layla Lech Leïla Leila Lena Lennart Leonid Leonardo Leszek Li Liam Lidia Lila Lina
Ling Lionel Liu Ljubica Lorenzo Luc Luca Lucas Lucía Luciano Lucien Ludmila Ludovic Luis Luís Luigi Luiz Lukas Lula Lyudmila Maarten Maciej Madhuri
Magda Magdalena Maha Mahmoud Mahathir Mahmud Maite Makoto Malala Malgorzata Małgorzata Malik Mamadou Manfred Manmohan Manoj Manuel Manuela Marcel Marcelo
Marcin Marco Marek Margarita Margrethe Maria María Mariam Marie Marija Marina Mario Mariusz Mark Marko Markus Marta Martín Martina Marwan Maryam
Masato Masoud Massimo Mateo Mateusz Mathias Mathieu Matteo Matthias Mats Matti Matthieu Mauricio Maurizio Maxim Maxime Mehdi Mehmet Mei Mei-Ling
Melanija Mercedes Meryem Michał Michel Michèle Miguel Mihai Mika Mikael Mikhail Mikko Miklós Milan Milica Milos Miloš Milorad Minh Ming Mirjana Miroslav Mladen Mohamad
Mohamed Mohammad Mohammed Mohan Moises Monique Moritz Moshe Mostafa Muammar Muhammad Mukesh Murad Murat Mustafa Mwai Nabil Nadia Nadine
Nadezhda Naftali Naledi Naoki Naomi Narendra Naseem Natalia Nataliya Nathalie Nawaz Nayib Neha Nelson Nenad Nguyen Nicola Nicolae Nicolas
Nicolás Niels Nikita Nikol Nikola Nikolai Nikolaos Nils Nina Nirmala Nisha Noam Noor Noriko Nouri Nursultan Obiageli Oded Ola Olaf Olav Ole Oleg Oleksandr
Oleksiy Olena Olga Olivier Oluwaseun Omar Omer Onur Orhan Osama Oskar Osman Otto Oumar Ousmane Özge Pablo Paolo Park Pascal Patrice Patrick Paulo Pauline
Pavel Pavlo Paweł Pedro Pekka Penelope Per Pervez Petar Peter Petra Petr Petri Petro Philippe Phuong Pia Piero Pierre Pietro Piotr Pranab Pradeep Prakash Pramod
Pratibha Priya Priyanka Qasim Rabia Radek Radoslav Radovan Rafael Rafał Rafiq Rahul Raila Rainer Raj Rajesh Rajiv Raju Rakesh Ram Ramesh Ramón Rania Ranil Rashid
Ratko Raul Raúl Ravi Recep Reinhard Reiner Renata Renaud Renato René Reza Rhona Ricardo Riccardo Rina Ritu Robert Roberto Rodrigo Rohan Rohit Roland Rolf Roman
Romano Rosa Rüdiger Ruslan Ruud Ryan Ryo Ryota Sabine Sachin Sadia Saeed Said Sajid Saleh Salim Salma Salman Salvador Salvatore Sami Samir Samira Samuel Sandeep Sándor
Sanjay Sanna Santiago Saeb Satoshi Sauli Sayed Sebastián Sébastien Selim Selin Selma Serge Sergei Sergey Sergio Serhiy Servet Sevgi Shahid Shakira Shamil Shankar Sharif Sharmila Shashi Shehbaz
Sheikh Shigeru Shimon Shin Shinji Shinzo Shinzō Shirin Shiv Shoaib Shreya Siddharth Sigmar Sigrid Silvia Silvio Simone Siniša Sipho Siti Slavko Slobodan Sofia Solveig Sonia Søren Soren
Stanislav Stanisław Stavros Stefan Stefano Stefanie Steffen Stéphane Sten Stig Subhash Sudhir Suella Sultan Sunil Sunita Suresh Susana Susilo Sven Svetlana Svitlana Swati Sylvie Sylvia Syed
Tadeusz Tadej Takashi Takeshi Tamara Tamás Tanja Tariq Taro Tatiana Tatjana Tawakkol Tayyip Teresa Teodoro Thabo Théo Thierry Thomas Thorsten Tiago Tibor Tihomir Till Timo Timothée Timur Tobias Toivo
Tomasz Tomás Tomáš Tomislav Tomoko Toshiko Trine Tuncay Tuomas Ulf Ulrich Ulrike Umar Umberto Urho Ursula Usha Usman Uwe Václav Valentina Valerie Valéry Valeriy Vasil Vasily Vera Veronika Veronique
Vesna Victor Vicente Vidya Vijay Vikram Viktor Viktoria Viktória Vincent Vincenzo Vinod Vinicius Vishal Vitali Vitaliy Vito Vittorio Vivek Vlad Vladimir Vladislav Volker Volodymyr Vuk Vyacheslav Waleed Walid Walter Wang Wei
Wenzel Werner Wilhelm Willem Wim Wojciech Wolfgang Xavier Xi Xiao Xin Xu Yahya Yaakov Yan Yanis Yannick Yang Yasmin Yasmine Yasser Yasir Yasuo Yevgeny Yitzhak Yoav Yoko Yolanda Yoon Yordan Yoshihide Yoshiko Youssef Youssouf
Yuichi Yuki Yukio Yulia Yuliya Yuri Yuriy Yusuf Yves Yvonne Zahra Zainab Zbigniew Zdeněk Zeynep Zhang Zhao Zine Zinedine Živa Zlatan Zoltán Zoltan Zoran Zsófia Zsolt Zubair Zuzana
`);
